import { describe, expect, it } from 'vitest';
import { percent } from './cases/score.ts';
import { scoreSingles } from './cases/single.ts';
import { labelledSentences } from './sentences/sentence.ts';

/** What was reached when the figures in `cases/README.md` were last written; it may rise and must not fall. */
const floors = { fair: 91, firstThree: 95, certainRight: 98 };

describe('sentences mined from source', () => {
  const all = labelledSentences().flatMap(([, sentences]) => sentences);
  const { fair, firstThree, certainRight } = scoreSingles(all);

  it('keeps the share of sentences that are understood', () => {
    expect(percent(fair)).toBeGreaterThanOrEqual(floors.fair);
  });

  it('keeps the share of sentences with a fair cause among the first three', () => {
    expect(percent(firstThree)).toBeGreaterThanOrEqual(floors.firstThree);
  });

  it('keeps the share of right answers among the certain ones', () => {
    expect(percent(certainRight)).toBeGreaterThanOrEqual(floors.certainRight);
  });

  it('holds no sentence twice', () => {
    const texts = all.map(({ told }) => told);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});
