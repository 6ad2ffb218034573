/** A try and the time it took. */
export interface TimedTry {
  readonly name: string;
  readonly time: number;
}

export interface TwoHeaps {
  /** The longest time of the fast ones, and the shortest of the slow ones. */
  readonly fastest: number;
  readonly slowest: number;
  /**
   * How likely it is that every name falls into one heap alone, if times have nothing to do with names: among all ways to
   * deal the times out to the tries, the share of those that part no name's.
   */
  readonly chance: number;
}

/**
 * Parts tries, in the order in which they were made, where the gap between their times is widest. Undefined if a name has
 * tries on both sides of it, or if the fast ones all came first or last, where the time of day may be what made them so.
 */
export function twoHeaps(tries: readonly TimedTry[]): TwoHeaps | undefined {
  const times = tries.map(({ time }) => time).sort((a, b) => a - b);
  const ratios = times.slice(1).map((time, at) => time / Math.max(1, times[at] ?? 1));
  const fast = ratios.indexOf(Math.max(...ratios)) + 1;
  const [fastest, slowest] = [times[fast - 1], times[fast]];
  if (fastest === undefined || slowest === undefined) return undefined;
  const isFast = ({ time }: TimedTry) => time <= fastest;
  const sizes = new Map<string, number>();
  for (const { name } of tries) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const [here, there] = [tries.filter(isFast), tries.filter((each) => !isFast(each))].map(
    (heap) => new Set(heap.map(({ name }) => name)),
  );
  if (!here || !there || [...here].some((name) => there.has(name))) return undefined;
  const changes = tries.filter((each, at) => at > 0 && isFast(each) !== isFast(tries[at - 1] ?? each)).length;
  if (changes < leastChanges) return undefined;
  return { fastest, slowest, chance: waysToFill([...sizes.values()], fast) / choices(tries.length, fast) };
}

const leastChanges = 3;

/** How many sets of names have so many tries together. */
function waysToFill(sizes: readonly number[], sum: number): number {
  const ways = new Float64Array(sum + 1);
  ways[0] = 1;
  for (const size of sizes) for (let at = sum; at >= size; at -= 1) ways[at] = (ways[at] ?? 0) + (ways[at - size] ?? 0);
  return ways[sum] ?? 0;
}

/** Ways to choose some of all. */
function choices(all: number, some: number): number {
  let ways = 1;
  for (let each = 1; each <= some; each += 1) ways = (ways * (all - some + each)) / each;
  return ways;
}
