import { describe, expect, test } from 'vitest';
import { dressedAnswers } from './clothes/answer.ts';
import { scoreDressed } from './clothes/score.ts';

/** How many refusals of each set are found since its misses were read; the first runs stand in `clothes/README.md`. */
const floors: Readonly<Record<string, number>> = { first: 64, second: 34 };

describe.each(dressedAnswers())('refusals in other clothes, set %s', (set, answers) => {
  const { found, false: alarms } = scoreDressed(answers);

  test('are found as often as before, or more', () => {
    expect(found).toBeGreaterThanOrEqual(floors[set] ?? answers.length);
  });

  test('are not seen in what looks alike', () => {
    expect(alarms).toBe(0);
  });
});
