import type { Item } from './items.ts';

/** A line that is to stay where it is on the screen, and where that is. */
export interface Anchor {
  readonly key: string;
  readonly index: number;
}

/** What the eye rests on: the active line if it is to be seen, else the first line that is. */
export function anchorOf(items: readonly Item[], first: number, last: number, active: string): Anchor | undefined {
  const seen = items.slice(first, last + 1);
  const at = Math.max(
    seen.findIndex((item) => item.key === active),
    0,
  );
  const item = seen[at];
  return item && { key: item.key, index: first + at };
}

/** By how many lines the anchor moved when the list changed; 0 if it is no longer there. */
export function movedBy(anchor: Anchor, items: readonly Item[]): number {
  const index = items.findIndex((item) => item.key === anchor.key);
  return index < 0 ? 0 : index - anchor.index;
}
