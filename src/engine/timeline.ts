/** What stands in a timeline. */
export interface Timed {
  readonly startedAt: number;
  readonly id: number;
}

/** Items in time order (`startedAt`, then `id`), whatever the order they came in; changed by `insert` and `remove` alone. */
export type Timeline<Item extends Timed> = Item[];

/** Puts an item in its place: at the end, the usual case, at once; elsewhere by a binary search and a move of memory. */
export function insert<Item extends Timed>(timeline: Timeline<Item>, item: Item): void {
  const at = placeOf(timeline, item);
  if (at === timeline.length) timeline.push(item);
  else timeline.splice(at, 0, item);
}

/** Takes an item out; nothing happens if it is not there. */
export function remove<Item extends Timed>(timeline: Timeline<Item>, item: Item): void {
  const at = placeOf(timeline, item);
  if (timeline[at]?.id === item.id) timeline.splice(at, 1);
}

/** Visits the nearest `reach` items on each side of the item's place, without the item itself, in time order. */
export function visitAround<Item extends Timed>(
  timeline: readonly Item[],
  item: Timed,
  reach: number,
  visit: (other: Item) => void,
): void {
  const place = placeOf(timeline, item);
  visitFrom(timeline, place - reach, place, visit);
  visitAfter(timeline, item, reach, visit);
}

/** Visits what `visitAround` does with what the item, which is new there, pushed out of the reach of the one visited. */
export function visitPushed<Item extends Timed>(
  timeline: readonly Item[],
  item: Timed,
  reach: number,
  visit: (other: Item, pushed: Item | undefined) => void,
): void {
  let at = Math.max(0, placeOf(timeline, item) - reach);
  visitAround(timeline, item, reach, (other) => {
    if (timeline[at]?.id === item.id) at += 1;
    visit(other, timeline[inTime(other, item) < 0 ? at + reach + 1 : at - reach - 1]);
    at += 1;
  });
}

/** Visits the nearest `reach` items after the item's place, without the item itself, in time order. */
export function visitAfter<Item extends Timed>(
  timeline: readonly Item[],
  item: Timed,
  reach: number,
  visit: (other: Item) => void,
): void {
  const place = placeOf(timeline, item);
  const after = timeline[place]?.id === item.id ? place + 1 : place;
  visitFrom(timeline, after, after + reach, visit);
}

function visitFrom<Item>(timeline: readonly Item[], start: number, end: number, visit: (other: Item) => void): void {
  for (let at = Math.max(0, start); at < Math.min(timeline.length, end); at += 1) {
    const other = timeline[at];
    if (other) visit(other);
  }
}

/** What `visitAround` visits. */
export function around<Item extends Timed>(timeline: readonly Item[], item: Timed, reach: number): readonly Item[] {
  const found: Item[] = [];
  visitAround(timeline, item, reach, (other) => void found.push(other));
  return found;
}

/** The nearest `reach` items before the item's place, in time order. */
export function before<Item extends Timed>(timeline: readonly Item[], item: Timed, reach: number): readonly Item[] {
  const place = placeOf(timeline, item);
  return timeline.slice(Math.max(0, place - reach), place);
}

/** The first one after the item's place that is wanted; what lies before it costs nothing. */
export function findAfter<Item extends Timed>(
  timeline: readonly Item[],
  item: Timed,
  wanted: (other: Item) => boolean,
): Item | undefined {
  for (let at = placeOf(timeline, item); at < timeline.length; at += 1) {
    const other = timeline[at];
    if (other && inTime(other, item) > 0 && wanted(other)) return other;
  }
  return undefined;
}

/** Negative if `a` comes first; an unknown time counts as 0. */
export function inTime(a: Timed, b: Timed): number {
  return (a.startedAt || 0) - (b.startedAt || 0) || a.id - b.id;
}

function placeOf(timeline: readonly Timed[], item: Timed): number {
  const last = timeline.at(-1);
  if (!last || inTime(last, item) < 0) return timeline.length;
  let low = 0;
  let high = timeline.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = timeline[middle];
    if (other && inTime(other, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
