import { expect, test } from 'vitest';
import { percent } from './cases/score.ts';
import { denialsOf, setNames } from './terse/denial.ts';
import { scoreTerse } from './terse/score.ts';

/**
 * What each set reached in its first run, in percent: the honest figure. The first set also ran before names and values
 * were read at all, and reached 26.
 */
const firstRuns: Readonly<Record<string, number>> = { '1': 79.4, '2': 73, '3': 90, '4': 78.8 };

test.each(setNames())('terse denials of set %s are understood as well as in their first run, or better', (set) => {
  const { fair, certainRight, misses } = scoreTerse(denialsOf(set));
  expect(percent(fair), misses.join('\n')).toBeGreaterThanOrEqual(firstRuns[set] ?? 100);
  expect(percent(certainRight)).toBe(100);
});
