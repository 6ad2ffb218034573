import type { Lines } from './lines.ts';

/** A line that is to stay where it is on the screen, and where that is. */
export interface Anchor {
  readonly key: string;
  readonly index: number;
}

/** What the eye rests on: the active line if it is to be seen, else the first line that is. */
export function anchorOf(lines: Lines, first: number, last: number, active: string): Anchor | undefined {
  const at = active ? lines.indexOf(active) : -1;
  const index = at >= first && at <= last ? at : first;
  const line = lines.at(index);
  return line && { key: line.key, index };
}

/** By how many lines the anchor moved when the list changed; 0 if it is no longer there. */
export function movedBy(anchor: Anchor, lines: Lines): number {
  const index = lines.indexOf(anchor.key);
  return index < 0 ? 0 : index - anchor.index;
}
