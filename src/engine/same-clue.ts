import type { Clue, Evidence } from './clue.ts';

/** Whether two lists of clues say the same in the same order. */
export function areSameClues(some: readonly Clue[], others: readonly Clue[]): boolean {
  return some.length === others.length && some.every((clue, at) => isSameClue(clue, others[at]));
}

function isSameClue(one: Clue, other: Clue | undefined): boolean {
  if (one === other) return true;
  return (
    one.cause === other?.cause &&
    one.authority === other.authority &&
    one.confidence === other.confidence &&
    one.because === other.because &&
    one.headline === other.headline &&
    one.evidence.length === other.evidence.length &&
    one.evidence.every((each, at) => isSamePlace(each, other.evidence[at]))
  );
}

const isSamePlace = (one: Evidence, other: Evidence | undefined) =>
  one.exchange === other?.exchange && one.side === other.side && one.place === other.place;
