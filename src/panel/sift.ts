import type { Row } from './denial-view.ts';
import type { Group, Groups } from './group.ts';
import type { Work } from './portions.ts';

/** What is left of a capture: the rows that are to be seen, and these in groups. */
export interface Sifted {
  readonly shown: readonly Row[];
  readonly groups: readonly Group[];
}

/** So many rows are looked at before the work may be put aside: few, as each may be read for the first time. */
const step = 25;

/** Puts the rows that pass into groups. */
export function* sift(rows: readonly Row[], passes: (row: Row) => boolean, groups: Groups): Work<Sifted> {
  const shown: Row[] = [];
  for (let from = 0; from < rows.length; from += step) {
    if (from > 0) yield;
    for (const row of rows.slice(from, from + step)) {
      if (!passes(row)) continue;
      shown.push(row);
      groups.put(row);
    }
  }
  return { shown, groups: yield* groups.finished() };
}
