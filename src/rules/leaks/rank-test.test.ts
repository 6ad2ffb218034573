import { describe, expect, test } from 'vitest';
import { rankTest } from './rank-test.ts';

describe('the Mann-Whitney U test', () => {
  test.each([
    [[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], 2 / 252],
    [[6, 7, 8, 9, 10], [1, 2, 3, 4, 5], 2 / 252],
    [[1, 2, 3], [4, 5, 6], 2 / 20],
    [[310, 20, 298, 333, 305], [12, 14, 11, 150, 13], 4 / 252],
    [[1, 4, 5, 8], [2, 3, 6, 7], 1],
    [[5, 5, 5], [5, 5, 5], 1],
    [[], [1], 1],
  ])('%j against %j', (one, other, expected) => expect(rankTest(one, other)).toBeCloseTo(expected, 6));

  test('approximates large samples', () => {
    const low = Array.from({ length: 40 }, (_, at) => at);
    expect(
      rankTest(
        low,
        low.map((value) => value + 100),
      ),
    ).toBeLessThan(1e-9);
    expect(rankTest(low, low)).toBeGreaterThan(0.9);
  });

  test('agrees with itself where both ways meet', () => {
    const one = Array.from({ length: 31 }, (_, at) => at * 3);
    const other = Array.from({ length: 29 }, (_, at) => at * 3 + 10.5);
    expect(rankTest(one, other)).toBeCloseTo(rankTest([...one, 45.2], other), 1);
  });
});
