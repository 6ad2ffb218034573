import type { Exchange } from '../http/exchange.ts';
import { json } from '../http/json.ts';
import { nameWords } from '../http/member-name.ts';
import { wordSet } from '../http/word-set.ts';
import type { Clue } from './clue.ts';
import { shapeClue } from './shape-clue.ts';

/**
 * What a guard answers to a script: a verdict, and the rule or the number under which to ask about it, and nothing else:
 * `{"status": "blocked", "rule": 941100, "ref": "9f2c41"}`. Empty for a thing that is blocked, which has more to it.
 */
export function guardVerdict(exchange: Exchange): readonly Clue[] {
  const { content } = exchange.response;
  if (content.text.length > 600 || !verdict.test(content.text)) return [];
  const body = json(content);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return [];
  const members = Object.entries(body).map(([name, value]) => ({ words: nameWords(name), value }));
  const isBlocked = members.some(({ words, value }) => verdicts.has(words.at(-1) ?? '') && blocked.test(String(value)));
  const isNumbered = members.some(({ words }) => words.some((word) => ofGuards.has(word)));
  const isAlone = members.every(({ words }) =>
    words.every((word) => verdicts.has(word) || ofGuards.has(word) || ofNumbers.has(word)),
  );
  return isBlocked && isNumbered && isAlone ? [shapeClue(exchange, 'waf-blocked', 'body', because)] : [];
}

const because = 'The answer is the verdict of a guard: that the request was blocked, and by which rule.';
const verdict = /" ?: ?"(?:blocked|denied|reject|drop|intercept)/i;
const blocked = /^(?:blocked|denied|rejected|dropped|intercepted)$/i;
const verdicts = wordSet('status action result verdict decision outcome');
const ofGuards = wordSet('rule rules waf policy incident attack support event block guard firewall');
const ofNumbers = wordSet(
  'id ids no number ref reference request trace ray code ip time timestamp message msg reason detail',
);
