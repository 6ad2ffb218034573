/** Lines from `first` up to `end`, which is not one of them. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** The lines that are drawn, and by how much their places in the page are turned. */
export interface Drawn extends Stretch {
  readonly turn: number;
}

/** Lines beyond each edge: how many are drawn, how many more of them at a time, and with how many left they are drawn anew. */
const spare = { most: 12, step: 4, least: 2 };

/** How many lines beyond each edge come next, if there are so many; undefined once there are enough. */
export function moreBeyond(beyond: number): number | undefined {
  return beyond < spare.most ? beyond + spare.step : undefined;
}

/** How many places there must be for lines, if so many of them can be seen. */
export function placesFor(seen: number): number {
  return seen + 2 * spare.most;
}

/** How many of the lines that are to be seen were not drawn before. */
export function isJump(before: Stretch, seen: Stretch): boolean {
  return shared(before, seen) * 2 < seen.end - seen.first;
}

/**
 * Which lines to draw, of `count`: those that are to be seen, and some beyond each edge, so that a slow frame shows no gap.
 * The same ones as before as long as these are not used up.
 */
export function drawnNext(before: Drawn, seen: Stretch, count: number, beyond: number): Drawn {
  if (beyond === spare.most && covers(before, seen, count)) return before;
  const next = { first: Math.max(0, seen.first - beyond), end: Math.min(count, seen.end + beyond) };
  if (next.first === before.first && next.end === before.end) return before;
  const stays = shared(before, next) * 2 >= next.end - next.first;
  return { ...next, turn: stays ? before.turn : before.turn + next.first - before.first };
}

/**
 * The place of a line: a line that leaves on one side gives its place, elements and all, to one that comes on the other,
 * and after a jump the lines are written where others stood, in the order of the page.
 */
export function placeIn({ turn }: Drawn, index: number, places: number): number {
  return (((index - turn) % places) + places) % places;
}

function shared(one: Stretch, other: Stretch): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.first, other.first));
}

function covers({ first, end }: Stretch, seen: Stretch, count: number): boolean {
  const before = Math.max(0, seen.first - spare.least);
  return end <= count && first <= before && end >= Math.min(count, seen.end + spare.least);
}
