/**
 * The Mann-Whitney U test: how likely two samples that differ this much, or more, are if both come from one source.
 * Two-sided; exact for small samples, by the normal approximation for large ones. Ties count against a difference.
 * 1 for an empty sample.
 */
export function rankTest(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || other.length === 0) return 1;
  const sorted = [...other].sort((a, b) => a - b);
  const below = one.reduce((sum, value) => sum + countBelow(sorted, value), 0);
  const above = one.reduce((sum, value) => sum + other.length - countBelow(sorted, value, true), 0);
  const pairs = one.length * other.length;
  const smaller = pairs - Math.max(below, above);
  return Math.min(
    1,
    2 * (pairs <= mostExact ? exact(smaller, one.length, other.length) : normal(smaller, one.length, other.length)),
  );
}

const mostExact = 900;

/** How many of the sorted values lie below, or at and below. */
function countBelow(sorted: readonly number[], value: number, inclusive = false): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle] ?? 0;
    if (other < value || (inclusive && other === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Share of all orders of the two samples in which U is at most `u`: the coefficients of a Gaussian binomial. */
function exact(u: number, n: number, m: number): number {
  const most = n * m;
  let counts = new Float64Array(most + 1);
  counts[0] = 1;
  for (let each = 1; each <= n; each += 1) counts = divided(multiplied(counts, m + each), each);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.slice(0, u + 1).reduce((sum, count) => sum + count, 0) / total;
}

/** Times (1 - q^power), cut off. */
function multiplied(counts: Float64Array<ArrayBuffer>, power: number): Float64Array<ArrayBuffer> {
  return counts.map((count, at) => count - (at >= power ? (counts[at - power] ?? 0) : 0));
}

/** Divided by (1 - q^power), cut off. */
function divided(counts: Float64Array<ArrayBuffer>, power: number): Float64Array<ArrayBuffer> {
  for (let at = power; at < counts.length; at += 1) counts[at] = (counts[at] ?? 0) + (counts[at - power] ?? 0);
  return counts;
}

function normal(u: number, n: number, m: number): number {
  const z = (u + 0.5 - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
  return 0.5 * complementaryError(-z / Math.SQRT2);
}

/** The complementary error function to seven digits (Abramowitz and Stegun 7.1.26). */
function complementaryError(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const tail =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) *
    Math.exp(-x * x);
  return x >= 0 ? tail : 2 - tail;
}
