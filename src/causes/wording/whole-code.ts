import type { CauseId } from '../../engine/taxonomy.ts';
import { wordSet } from '../../http/word-set.ts';
import type { Heard } from './heard.ts';
import { meanings } from './meanings.ts';
import type { Mention } from './phrases.ts';
import type { Subject } from './vocabulary.ts';

/**
 * Whether each word of a code is part of what it was understood to say, so that nothing in it may turn the meaning:
 * `TOKEN_EXPIRED` is, `integration_not_enabled_on_account` is not. What names where the code comes from does not count: a
 * namespace before the last dot, a short prefix, words that every code may have.
 */
export function isWholeCode(
  code: string,
  words: readonly string[],
  mentions: readonly Mention[],
  cause: CauseId,
): boolean {
  const own = words.length - ownWords(code, words);
  return words.every((word, at) => {
    if (at < own || filling.has(word) || /^\d/.test(word) || (at === 0 && word.length <= 3)) return true;
    const mention = mentions.find(({ start, end }) => start <= at && at < end);
    return mention !== undefined && belongs(mention, cause);
  });
}

/** How many words stand after the namespace. */
function ownWords(code: string, words: readonly string[]): number {
  const last = code.split(namespaces).at(-1) ?? code;
  const count = last.split(/[^\p{L}\p{N}]|(?<=\p{Ll})(?=\p{Lu})/u).filter(Boolean).length;
  return count < 2 ? words.length : count;
}

const namespaces = /[./:]|__/;

/** What is said for this cause is said of such subjects, and in such words. */
function belongs({ senses }: Mention, cause: CauseId): boolean {
  const its = meanings.filter((meaning) => meaning.cause === cause);
  return senses.some(({ subject, predicate, role }) => {
    if (role || (subject && attending.has(subject))) return true;
    if (subject && its.some(({ about }) => about.includes(subject))) return true;
    return predicate !== undefined && !subject && its.some(({ says }) => says.includes(predicate));
  });
}

/** Who asks, and that somebody asks, may be told beside anything. */
const attending: ReadonlySet<Subject> = new Set<Subject>([
  'access',
  'account',
  'action',
  'api',
  'caller',
  'header',
  'login',
  'request',
]);

const filling: ReadonlySet<string> = wordSet(
  'a allowlist already an and api app are at auth authorization authentication be been but by client code current denied err error exception failed failure for forbidden from general has have http https id in is its my not of on or public security server service so system that the this to too unauthorized user was whitelist with you your',
);

/** A word in a code that leaves open which of two is meant: the other is possible, and neither is certain. */
export function withOther(heard: readonly Heard[], words: readonly string[]): readonly Heard[] {
  return heard.flatMap((one) => {
    const other = others[one.cause]?.find(([word]) => words.includes(word))?.[1];
    if (!other || one.confidence !== 'certain') return [one];
    return [
      { ...one, confidence: 'likely' as const },
      { ...one, cause: other, confidence: 'possible' as const },
    ];
  });
}

const others: Readonly<Partial<Record<CauseId, readonly (readonly [word: string, other: CauseId])[]>>> = {
  'expired-credentials': [
    ['refresh', 'step-up-required'],
    ['signature', 'clock-skew'],
  ],
  'geo-blocked': [
    ['region', 'wrong-audience'],
    ['regions', 'wrong-audience'],
    ['unsupported', 'not-entitled'],
    ['supported', 'not-entitled'],
  ],
  'rate-limited': [['attempts', 'account-disabled']],
  'revoked-credentials': [['disabled', 'account-disabled']],
  'step-up-required': [['identity', 'account-disabled']],
};
