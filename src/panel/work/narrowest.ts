import type { Evidence } from '../../engine/clue.ts';
import { type Range, rangeOf } from '../marked.ts';

/** Evidence without stretches of a body that hold another piece of it: they would show the same words twice. */
export function narrowest(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter((piece) => !evidence.some((other) => holds(piece, other)));
}

function holds(piece: Evidence, other: Evidence): boolean {
  if (piece.exchange !== other.exchange || piece.side !== other.side) return false;
  const [outer, inner] = [stretch(piece), stretch(other)];
  if (!outer || !inner) return false;
  return outer.start <= inner.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;
}

function stretch({ place }: Evidence): Range | undefined {
  return rangeOf(place, Number.MAX_SAFE_INTEGER);
}
