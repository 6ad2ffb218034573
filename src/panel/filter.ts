import type { Row } from './denial-view.ts';

/** One word of a filter. A key that is not known makes the whole word free text. */
interface Term {
  readonly key: string;
  readonly value: string;
  readonly not: boolean;
}

type Test = (row: Row, value: string) => boolean;

/** What a filter can ask for, by key; values may hold `*`. */
const tests: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['status', (row, value) => fits(String(row.status), value)],
  ['method', (row, value) => fits(row.method, value)],
  ['domain', (row, value) => fits(row.host, value) || row.host.endsWith(`.${value}`)],
  ['path', (row, value) => (value.includes('*') ? fits(row.path, value) : contains(row.path, value))],
  ['cause', (row, value) => fits(row.cause, value)],
  ['rule', (row, value) => row.rules.some((rule) => fits(rule, value))],
  ['vendor', (row, value) => fits(row.vendor, value) || contains(row.vendor, value)],
  ['confidence', (row, value) => fits(row.confidence, value)],
  ['type', (row, value) => fits(row.resourceType, value)],
  ['has', has],
  ['is', is],
]);

export const filterKeys: readonly string[] = [...tests.keys()];

/**
 * Reads a filter such as `status:403 cause:csrf-rejected domain:api.* -method:OPTIONS "free text"` into a test of
 * rows. Words of one key are alternatives, everything else must hold together; a leading `-` excludes.
 */
export function readFilter(text: string): (row: Row) => boolean {
  const terms = readTerms(text);
  const refused = terms.filter((term) => term.not);
  const wanted = byKey(terms.filter((term) => !term.not));
  return (row) =>
    !refused.some((term) => holds(row, term)) && wanted.every((group) => group.some((term) => holds(row, term)));
}

/** Whether a filter holds this word already. */
export function hasWord(text: string, word: string): boolean {
  return splitWords(text).includes(word);
}

/** The filter with the word added, or without it if it was there. */
export function toggleWord(text: string, word: string): string {
  const words = splitWords(text);
  const without = words.filter((other) => other !== word);
  return (without.length < words.length ? without : [...words, word]).join(' ');
}

function readTerms(text: string): readonly Term[] {
  return splitWords(text).map((word) => {
    const not = word.startsWith('-') && word.length > 1;
    const bare = not ? word.slice(1) : word;
    const colon = bare.indexOf(':');
    const key = bare.slice(0, Math.max(colon, 0)).toLowerCase();
    const known = tests.has(key);
    const value = (known ? bare.slice(colon + 1) : bare).replaceAll('"', '').toLowerCase();
    return { key: known ? key : '', value, not };
  });
}

/** Words are split at white space outside of double quotes; an open quote ends with the text. */
function splitWords(text: string): string[] {
  return text.match(/[^\s"]*"[^"]*"?|[^\s"]+/g) ?? [];
}

/** Free words must all hold, so each is a group of its own; a key without a value asks for nothing. */
function byKey(terms: readonly Term[]): readonly (readonly Term[])[] {
  const asked = terms.filter((term) => term.value !== '');
  const keys = new Set(asked.filter((term) => term.key).map((term) => term.key));
  const keyed = [...keys].map((key) => asked.filter((term) => term.key === key));
  return [...keyed, ...asked.filter((term) => !term.key).map((term) => [term])];
}

function holds(row: Row, term: Term): boolean {
  if (term.value === '') return false;
  const test = tests.get(term.key);
  return test ? term.value.split(',').some((value) => value !== '' && test(row, value)) : anywhere(row, term.value);
}

function anywhere(row: Row, value: string): boolean {
  const texts = [row.url, row.headline, row.causeTitle, row.vendor, row.method, row.cause, String(row.status)];
  return texts.some((text) => contains(text, value)) || row.rules.some((rule) => contains(rule, value));
}

function has(row: Row, value: string): boolean {
  if (value === 'leak') return row.leaks > 0;
  if (value === 'fault') return row.faults > 0;
  return value === 'finding' && row.rules.length > 0;
}

function is(row: Row, value: string): boolean {
  if (value === 'unexplained') return isUnexplained(row);
  return value === 'expected' && row.cause === 'auth-handshake';
}

/** The server gave no usable reason. */
export function isUnexplained(row: Row): boolean {
  return row.cause.startsWith('unspecified-');
}

function contains(text: string, value: string): boolean {
  return text.toLowerCase().includes(value);
}

/** Whether the whole text fits, `*` standing for anything. Linear: each part is looked for once, left to right. */
function fits(text: string, value: string): boolean {
  const whole = text.toLowerCase();
  const [first = '', ...rest] = value.split('*');
  if (!whole.startsWith(first)) return false;
  const last = rest.pop();
  if (last === undefined) return whole === first;
  let from = first.length;
  for (const part of rest) {
    const found = whole.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return whole.length - last.length >= from && whole.endsWith(last);
}
