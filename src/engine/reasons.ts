import { authorities, type Clue, type Evidence } from './clue.ts';
import type { Diagnosis } from './diagnosis.ts';

/**
 * The clues that a person is told, strongest first: all but those that say once more what a clue before them said of the
 * very same place, as of a vendor's own words what such words mean anywhere.
 */
export function reasonsOf({ clues }: Pick<Diagnosis, 'clues'>): readonly Clue[] {
  return clues.filter((clue, at) => !isReading(clue) || !clues.slice(0, at).some((before) => isRestated(clue, before)));
}

/** What words mean, as against what is stated in a defined vocabulary or seen to happen. */
const isReading = ({ authority }: Clue) => authorities.indexOf(authority) >= authorities.indexOf('wording');

function isRestated(clue: Clue, before: Clue): boolean {
  if (before.cause !== clue.cause || before.authority === 'status' || clue.evidence.length === 0) return false;
  return clue.evidence.every((each) => before.evidence.some((other) => covers(other, each)));
}

function covers(other: Evidence, each: Evidence): boolean {
  if (other.exchange !== each.exchange || other.side !== each.side) return false;
  if (other.place === each.place) return each.place !== 'status';
  const [outer, inner] = [rangeOf(other), rangeOf(each)];
  return outer !== undefined && inner !== undefined && outer.start < inner.end && inner.start < outer.end;
}

function rangeOf({ place }: Evidence): { readonly start: number; readonly end: number } | undefined {
  const [, start, end] = /^body@(\d{1,12})\.\.(\d{1,12})$/.exec(place) ?? [];
  return start === undefined ? undefined : { start: Number(start), end: Number(end) };
}
