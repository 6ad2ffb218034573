/** What stands in a timeline. */
export interface Timed {
  readonly startedAt: number;
  readonly id: number;
}

/** Items in time order (`startedAt`, then `id`), whatever the order they came in. */
export interface Timeline<Item extends Timed> {
  readonly insert: (item: Item) => void;
  readonly remove: (item: Item) => void;
  /** The nearest `reach` items on each side of the item's place, without the item itself. */
  readonly around: (item: Timed, reach: number) => readonly Item[];
  readonly all: () => readonly Item[];
}

/** An empty timeline. Inserting at the end, the usual case, is constant; elsewhere a binary search and a move of memory. */
export function createTimeline<Item extends Timed>(): Timeline<Item> {
  const items: Item[] = [];
  const placeOf = (item: Timed) => place(items, item);
  return {
    insert: (item) => {
      items.splice(placeOf(item), 0, item);
    },
    remove: (item) => {
      const at = placeOf(item);
      if (items[at]?.id === item.id) items.splice(at, 1);
    },
    around: (item, reach) => {
      const at = placeOf(item);
      const after = items[at]?.id === item.id ? at + 1 : at;
      return [...items.slice(Math.max(0, at - reach), at), ...items.slice(after, after + reach)];
    },
    all: () => items,
  };
}

/** Negative if `a` comes first; an unknown time counts as 0. */
export function inTime(a: Timed, b: Timed): number {
  return (a.startedAt || 0) - (b.startedAt || 0) || a.id - b.id;
}

function place(items: readonly Timed[], item: Timed): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = items[middle];
    if (other && inTime(other, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
