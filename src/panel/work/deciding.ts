import { parseChallenges } from '../../http/challenge.ts';
import type { Range } from '../marked.ts';

/** A value no longer than this is marked as a whole. */
const short = 60;

/**
 * Which part of a field's value decided, by the sentence that rests on it: of a challenge one parameter (RFC 9110 section
 * 11.3), of another long value the word that the sentence shares with it. Undefined if none can be told.
 */
export function decidingPart(value: string, field: string, because: string): Range | undefined {
  if (/^(?:www|proxy)-authenticate$/i.test(field)) return challengePart(value, because);
  if (value.length <= short) return { start: 0, end: value.length };
  const word = sharedWord(value, because);
  return word && /^(?:set-)?cookie$/i.test(field) ? attributeAround(value, word) : word;
}

/** Parameters that state a reason, the plainest first. */
const reasons = ['error_description', 'error', 'error_uri', 'scope', 'stale', 'realm'];
/** Those that always do. */
const usual: ReadonlySet<string> = new Set(['error_description', 'error']);

function challengePart(value: string, because: string): Range | undefined {
  const params = parseChallenges([value]).challenges.flatMap((challenge) => challenge.params);
  const spoken = params.find((param) => param.value.length > 2 && because.includes(param.value));
  const named = params.find((param) => because.includes(`${param.name} `) && param.name.length > 3);
  const stating = reasons.flatMap((name) => params.filter((param) => param.name.toLowerCase() === name));
  const shared = stating.find((param) => sharedWord(param.value, because));
  const code = because.includes(' code ') ? params.find((param) => param.name.toLowerCase() === 'error') : undefined;
  const chosen = spoken ?? named ?? code ?? shared ?? stating.find((param) => usual.has(param.name.toLowerCase()));
  const whole = chosen && rangeOf(value, chosen.name, chosen.value);
  const found = whole && whole.end - whole.start > short ? wordIn(value, whole, because) : whole;
  return found ?? { start: 0, end: Math.max(0, value.search(/[ ,]|$/)) };
}

/** Of a long text the one word that the sentence shares with it, if there is one. */
function wordIn(value: string, { start, end }: Range, because: string): Range {
  const word = sharedWord(value.slice(start, end), because);
  return word ? { start: start + word.start, end: start + word.end } : { start, end };
}

function rangeOf(text: string, name: string, value: string): Range | undefined {
  const from = text.indexOf(`${name}=`);
  const start = from < 0 || value === '' ? -1 : text.indexOf(value, from + name.length + 1);
  return start < 0 ? undefined : { start, end: start + value.length };
}

/** In a list of attributes the whole one that holds the word: `SameSite=Lax`. */
function attributeAround(value: string, { start, end }: Range): Range {
  const open = Math.max(value.lastIndexOf(';', start), value.lastIndexOf(',', start)) + 1;
  const from = open + value.slice(open, start).length - value.slice(open, start).trimStart().length;
  const close = value.indexOf(';', end);
  return { start: from, end: close < 0 ? value.length : close };
}

/** The longest word of five letters or more that both hold. */
function sharedWord(text: string, because: string): Range | undefined {
  const spoken = new Set(because.toLowerCase().match(/[\p{L}\p{N}]{5,40}/gu) ?? []);
  const words = [...text.slice(0, 4000).matchAll(/[\p{L}\p{N}]{5,40}/gu)].filter(([word]) =>
    spoken.has(word.toLowerCase()),
  );
  const longest = words.sort((a, b) => b[0].length - a[0].length)[0];
  return longest && { start: longest.index, end: longest.index + longest[0].length };
}
