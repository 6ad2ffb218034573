import { wordsOf } from './filter-words.ts';
import type { Filterable } from './filterable.ts';

/** One word of a filter, taken apart. */
interface Term {
  readonly key: string;
  readonly value: string;
  readonly not: boolean;
}

/** A filter that was read: the test itself, and what in its text could not be understood. */
export interface Filter {
  readonly passes: (row: Filterable) => boolean;
  readonly faults: readonly FilterFault[];
}

/** A word that asks for something that does not exist. */
export interface FilterFault {
  readonly kind: 'unknown-key' | 'unknown-value';
  readonly key: string;
  readonly value: string;
  /** What it could have been. */
  readonly known: readonly string[];
}

type Test = (row: Filterable, value: string) => boolean;

/** What a filter can ask for, by key; values may hold `*`. */
const tests: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['status', (row, value) => fits(String(row.status), value)],
  ['method', (row, value) => fits(row.method, value)],
  ['domain', (row, value) => fits(row.host, value) || row.host.toLowerCase().endsWith(`.${value}`)],
  ['path', (row, value) => (value.includes('*') ? fits(row.path, value) : contains(row.path, value))],
  ['cause', (row, value) => fits(row.cause, value)],
  ['rule', (row, value) => row.rules.some((rule) => fits(rule, value))],
  ['answered', (row, value) => fits(row.vendor, value) || contains(row.vendor, value)],
  ['confidence', (row, value) => fits(row.confidence, value)],
  ['severity', (row, value) => fits(row.severity, value)],
  ['type', (row, value) => fits(row.resourceType, value)],
  ['verdict', (row, value) => fits(row.verdict || 'none', value)],
  ['has', (row, value) => had.get(value)?.(row) ?? false],
  ['is', (row, value) => states.get(value)?.(row) ?? false],
]);

type State = (row: Filterable) => boolean;

const had: ReadonlyMap<string, State> = new Map<string, State>([
  ['finding', (row) => row.rules.length > 0],
  ['fault', (row) => row.faults > 0],
  ['leak', (row) => row.leaks > 0],
  ['note', (row) => row.note !== ''],
  ['verdict', (row) => row.verdict !== ''],
]);

const states: ReadonlyMap<string, State> = new Map<string, State>([
  ['unexplained', isUnexplained],
  ['expected', isExpected],
  ['denied', (row) => !isNoticed(row)],
  ['noticed', isNoticed],
]);

/** Every key that a filter can use. */
export const filterKeys: readonly string[] = [...tests.keys()];

/** Values of keys that have only these. */
export const closedValues: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['confidence', ['certain', 'likely', 'possible']],
  ['severity', ['error', 'warning', 'info', 'none']],
  ['verdict', ['expected', 'bug', 'ignore', 'none']],
  ['has', [...had.keys()]],
  ['is', [...states.keys()]],
]);

/**
 * Reads a filter such as `status:403 cause:csrf-rejected domain:api.* -method:OPTIONS "free text"` into a test of
 * denials. Words of one key are alternatives, everything else must hold together; a leading `-` excludes. A word with an
 * unknown key is free text, and is told as a fault.
 */
export function readFilter(text: string): Filter {
  const words = wordsOf(text).map((word) => word.text);
  const terms = words.map(termOf);
  const refused = terms.filter((term) => term.not);
  const wanted = byKey(terms.filter((term) => !term.not));
  return {
    passes: (row) =>
      !refused.some((term) => holds(row, term)) && wanted.every((group) => group.some((term) => holds(row, term))),
    faults: words.flatMap(faultsOf),
  };
}

/** The server gave no usable reason. */
export function isUnexplained(row: Pick<Filterable, 'cause'>): boolean {
  return row.cause.startsWith('unspecified-');
}

/** Nothing to mend: a step of a login that went well, or what a tester expects. */
export function isExpected(row: Pick<Filterable, 'cause' | 'verdict'>): boolean {
  return row.cause === 'auth-handshake' || row.verdict === 'expected';
}

/** Nobody refused it, and yet there is something to be said about it. */
export function isNoticed(row: Pick<Filterable, 'cause'>): boolean {
  return row.cause === '';
}

function termOf(word: string): Term {
  const { not, key, value } = partsOf(word);
  const known = tests.has(key);
  const text = known ? value : not ? word.slice(1) : word;
  return { key: known ? key : '', value: text.replaceAll('"', '').toLowerCase(), not };
}

function partsOf(word: string): Term {
  const not = word.startsWith('-') && word.length > 1;
  const bare = not ? word.slice(1) : word;
  const colon = bare.indexOf(':');
  return { not, key: bare.slice(0, Math.max(colon, 0)).toLowerCase(), value: bare.slice(colon + 1) };
}

/** An address, a number after a name (`localhost:3000`) and quoted words are free text and no mistake. */
function faultsOf(word: string): readonly FilterFault[] {
  const { key, value } = partsOf(word);
  if (!/^[a-z][a-z-]{0,20}$/.test(key) || value.startsWith('//')) return [];
  if (!tests.has(key)) return key === 'localhost' ? [] : [{ kind: 'unknown-key', key, value, known: filterKeys }];
  const known = closedValues.get(key);
  const asked = value.replaceAll('"', '').toLowerCase().split(',').filter(Boolean);
  const wrong = known ? asked.filter((one) => !known.some((each) => fits(each, one))) : [];
  return wrong.map((one) => ({ kind: 'unknown-value', key, value: one, known: known ?? [] }));
}

/** Free words must all hold, so each is a group of its own; a key without a value asks for nothing. */
function byKey(terms: readonly Term[]): readonly (readonly Term[])[] {
  const asked = terms.filter((term) => term.value !== '');
  const keys = new Set(asked.filter((term) => term.key).map((term) => term.key));
  const keyed = [...keys].map((key) => asked.filter((term) => term.key === key));
  return [...keyed, ...asked.filter((term) => !term.key).map((term) => [term])];
}

function holds(row: Filterable, term: Term): boolean {
  if (term.value === '') return false;
  const test = tests.get(term.key);
  return test
    ? term.value.split(',').some((value) => value !== '' && test(row, value))
    : wholeText(row).includes(term.value);
}

/** All words of a denial, kept because a filter asks again with every letter that is typed. */
const texts = new WeakMap<Filterable, string>();

function wholeText(row: Filterable): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const words = [row.method, row.url, row.status, row.cause, row.causeTitle, row.headline, row.vendor, row.note];
  const text = [...words, ...row.rules].join('\n').toLowerCase();
  texts.set(row, text);
  return text;
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
