import type { Row } from './denial-view.ts';
import type { Fold, Group } from './group.ts';

/** One line of the list: a group's heading, a denial with its repeats, or one of the repeats. */
export type Line = GroupLine | DenialLine;

export interface GroupLine extends Placed {
  readonly kind: 'group';
  readonly group: Group;
  readonly open: boolean;
}

export interface DenialLine extends Placed {
  readonly kind: 'denial';
  readonly row: Row;
  readonly group: Group;
  readonly fold: Fold;
  readonly level: 2 | 3;
  /** Undefined where nothing is folded. */
  readonly open: boolean | undefined;
}

interface Placed {
  readonly key: string;
  /** Position among its siblings, counted from 1, and their number: what a screen reader says of it. */
  readonly place: { readonly at: number; readonly of: number };
}

/** The lines of the list in order. Each is made when it is asked for: there may be very many. */
export interface Lines {
  readonly length: number;
  readonly at: (index: number) => Line | undefined;
  /** Where the line is; of a denial that is folded away, where its fold is; -1 if it is not there. */
  readonly indexOf: (key: string) => number;
}

/** Key of the line that shows a denial. */
export function denialKey(id: number): string {
  return `denial-${id}`;
}

/** Key of the line that heads a group. */
export function groupKey(key: string): string {
  return `group-${key}`;
}

/** What stands under a heading: folds, and after an open one its repeats. */
type Entry = { readonly fold: Fold; readonly at: number; readonly repeat: number };

interface Block {
  readonly group: Group;
  readonly start: number;
  readonly end: number;
  readonly open: boolean;
  /** Undefined as long as every fold is closed: the folds themselves are the entries then. */
  readonly entries: readonly Entry[] | undefined;
}

/** More lines than are ever drawn at once. */
const remembered = 500;

/** Groups as lines; `closed` are keys of groups, `unfolded` keys of folds. */
export function linesOf(
  groups: readonly Group[],
  closed: ReadonlySet<string>,
  unfolded: ReadonlySet<string> = new Set(),
): Lines {
  let start = 0;
  const blocks = groups.map((group): Block => {
    const open = !closed.has(group.key);
    const entries = open && unfolded.size ? entriesOf(group, unfolded) : undefined;
    const end = start + 1 + (open ? (entries ?? group.folds).length : 0);
    const block = { group, start, end, open, entries };
    start = end;
    return block;
  });
  const made = (index: number): Line | undefined => {
    const place = blockAt(blocks, index);
    const block = blocks[place];
    return block && lineIn(block, index, { at: place + 1, of: blocks.length }, unfolded);
  };
  // A line that is drawn again is the same object, so that it is known that nothing about it has changed.
  const latest = new Map<number, Line | undefined>();
  const at = (index: number): Line | undefined => {
    const line = latest.get(index) ?? made(index);
    if (latest.size > remembered) latest.clear();
    latest.set(index, line);
    return line;
  };
  // The same few keys are asked for with every movement of the list.
  const known = new Map<string, number>();
  const placeOfKey = (key: string): number => {
    const found = known.get(key) ?? indexOf(blocks, key);
    known.set(key, found);
    return found;
  };
  return { length: start, at, indexOf: placeOfKey };
}

function lineIn(block: Block, index: number, place: Placed['place'], unfolded: ReadonlySet<string>): Line | undefined {
  const { group, open } = block;
  if (index === block.start) return { kind: 'group', key: groupKey(group.key), group, open, place };
  const entry = entryIn(block, index - block.start - 1);
  const row = entry?.fold.rows[Math.max(entry.repeat, 0)];
  if (!entry || !row) return undefined;
  const { fold, repeat } = entry;
  const several = fold.rows.length > 1;
  return {
    kind: 'denial',
    key: repeat < 0 ? denialKey(fold.rows[0].id) : `repeat-${row.id}`,
    row,
    group,
    fold,
    level: repeat < 0 ? 2 : 3,
    open: repeat < 0 && several ? unfolded.has(fold.key) : undefined,
    place: repeat < 0 ? { at: entry.at + 1, of: group.folds.length } : { at: repeat + 1, of: fold.rows.length },
  };
}

function entryIn({ group, entries }: Block, at: number): Entry | undefined {
  if (entries) return entries[at];
  const fold = group.folds[at];
  return fold && { fold, at, repeat: -1 };
}

function entriesOf(group: Group, unfolded: ReadonlySet<string>): readonly Entry[] | undefined {
  if (!group.folds.some((fold) => unfolded.has(fold.key))) return undefined;
  return group.folds.flatMap((fold, at): Entry[] => {
    const self = { fold, at, repeat: -1 };
    return unfolded.has(fold.key) ? [self, ...fold.rows.map((_row, repeat) => ({ fold, at, repeat }))] : [self];
  });
}

function blockAt(blocks: readonly Block[], index: number): number {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block && index >= block.end) low = middle + 1;
    else high = middle;
  }
  return index >= 0 && index < (blocks[low]?.end ?? 0) ? low : -1;
}

function indexOf(blocks: readonly Block[], key: string): number {
  const [kind, rest] = [key.slice(0, key.indexOf('-')), key.slice(key.indexOf('-') + 1)];
  if (kind === 'group') return blocks.find(({ group }) => group.key === rest)?.start ?? -1;
  const id = Number(rest);
  for (const block of blocks) {
    if (!block.open) continue;
    const at = block.group.folds.findIndex(({ rows }) => rows.some((row) => row.id === id));
    if (at >= 0) return block.start + 1 + placeOf(block, at, id, kind === 'repeat');
  }
  return -1;
}

function placeOf({ entries }: Block, fold: number, id: number, repeat: boolean): number {
  if (!entries) return fold;
  const exact = repeat ? entries.findIndex((entry) => entry.fold.rows[entry.repeat]?.id === id) : -1;
  return exact >= 0 ? exact : entries.findIndex((entry) => entry.at === fold);
}
