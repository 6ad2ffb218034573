import { causeIds, ruleIds } from '../engine/taxonomy.ts';
import { closedValues, filterKeys } from './filter.ts';
import { wordsOf } from './filter-words.ts';
import type { Filterable } from './filterable.ts';

/** What can be put in the place of what is being typed. */
export interface Completion {
  readonly kind: 'key' | 'value';
  /** The key, or the value without its key. */
  readonly text: string;
  /** How many of the denials have this value; 0 for keys. */
  readonly count: number;
  /** The whole filter with it taken, and where the caret stands then. */
  readonly filter: string;
  readonly caret: number;
}

const most = 12;

/** So many denials or values are looked at before the work may be put aside. */
const step = 500;

/** Work that may be put aside at each `yield`. */
type Work<Result> = Generator<undefined, Result>;

/**
 * What the word at the caret can be completed to: keys before its colon; after it the values that the denials have, the
 * most frequent first, then those of a closed set that none has. Free text gives nothing but keys that begin like it.
 * There may be very many denials, and somebody is typing: the work can be put aside at each `yield`.
 */
export function* completions(text: string, caret: number, rows: Iterable<Filterable>): Work<readonly Completion[]> {
  const word = wordsOf(text).find(({ start, end }) => start <= caret && caret <= end);
  const start = word?.start ?? caret;
  const typed = text.slice(start, caret);
  const minus = typed.startsWith('-') ? '-' : '';
  const colon = typed.indexOf(':');
  const rest = text.slice(colon < 0 ? caret : Math.max(caret, word?.end ?? caret));
  const take: Take = (put, from = start + minus.length) => ({
    filter: text.slice(0, from) + put + (put.endsWith(' ') ? rest.trimStart() : rest),
    caret: from + put.length,
  });
  if (colon < 0) return keysLike(typed.slice(minus.length), (key) => take(`${key}:`));
  const key = typed.slice(minus.length, colon).toLowerCase();
  const from = start + Math.max(colon, typed.lastIndexOf(',')) + 1;
  const begun = text.slice(from, caret).replaceAll('"', '').toLowerCase();
  return yield* valuesLike(key, begun, rows, (value) => take(`${quoted(value)} `, from));
}

type Take = (put: string, from?: number) => Pick<Completion, 'filter' | 'caret'>;

function keysLike(begun: string, take: Take): readonly Completion[] {
  const keys = filterKeys.filter((key) => key.startsWith(begun.toLowerCase()));
  return keys.map((key) => ({ kind: 'key', text: key, count: 0, ...take(key) }));
}

function* valuesLike(key: string, begun: string, rows: Iterable<Filterable>, take: Take): Work<readonly Completion[]> {
  const counts = yield* counted(values.get(key), rows);
  for (const value of openSets.get(key) ?? closedValues.get(key) ?? [])
    if (!counts.has(value) && (begun || closedValues.has(key))) counts.set(value, 0);
  const rank = (value: string): number => (value.toLowerCase().startsWith(begun) ? 0 : 1);
  let best: Counted[] = [];
  for (const portion of portionsOf(counts)) {
    const like = portion.filter(([value]) => value.toLowerCase().includes(begun) && value !== '');
    best = [...best, ...like]
      .sort((a, b) => rank(a[0]) - rank(b[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, most);
    yield;
  }
  return best.map(([value, count]) => ({ kind: 'value', text: value, count, ...take(value) }));
}

type Counted = readonly [value: string, count: number];

/** How many of the denials have each value. */
function* counted(read: Read | undefined, rows: Iterable<Filterable>): Work<Map<string, number>> {
  const counts = new Map<string, number>();
  if (!read) return counts;
  for (const portion of portionsOf(rows)) {
    for (const row of portion) for (const value of read(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
    yield;
  }
  return counts;
}

function* portionsOf<Item>(items: Iterable<Item>): Generator<Item[]> {
  let portion: Item[] = [];
  for (const item of items) {
    portion.push(item);
    if (portion.length < step) continue;
    yield portion;
    portion = [];
  }
  yield portion;
}

/** All there is, even if no denial has it; offered once something was typed. */
const openSets: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['cause', causeIds],
  ['rule', ruleIds],
]);

type Read = (row: Filterable) => readonly string[];

const values: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['status', (row) => [String(row.status)]],
  ['method', (row) => [row.method]],
  ['domain', (row) => [row.host]],
  ['path', (row) => [row.path.split('?', 1).join('')]],
  ['cause', (row) => [row.cause]],
  ['rule', (row) => row.rules],
  ['answered', (row) => [row.vendor.split(' ', 1).join('')]],
  ['confidence', (row) => [row.confidence]],
  ['severity', (row) => [row.severity]],
  ['type', (row) => [row.resourceType]],
  ['verdict', (row) => [row.verdict || 'none']],
  [
    'has',
    (row) => [
      ...(row.rules.length ? ['finding'] : []),
      ...(row.faults ? ['fault'] : []),
      ...(row.leaks ? ['leak'] : []),
    ],
  ],
]);

function quoted(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value;
}
