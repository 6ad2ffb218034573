import { describe, expect, it } from 'vitest';
import written from '../src/rules/leaks/account-weights.json' with { type: 'json' };
import { accountAnswers } from './accounts/answer.ts';
import { accountLessons } from './accounts/lessons.ts';
import { scoreAccounts } from './accounts/score.ts';
import { answersOf, countsOf } from './sentences/learn.ts';

/** What was reached when the figures in `accounts/README.md` were last written; it may rise and must not fall. */
const floors: Readonly<Record<string, number>> = { first: 66, second: 38 };

describe('answers that give names away', () => {
  it.each(accountAnswers())('keeps what is found of %s, without a false alarm', (set, answers) => {
    const figures = scoreAccounts(answers);
    expect(figures.found).toBeGreaterThanOrEqual(floors[set] ?? Number.NaN);
    expect(figures.false).toBe(0);
  });

  it('measures no sentence that was learned from', () => {
    const learned = new Set([...accountLessons().values()].flat().map(({ text }) => bare(text)));
    const measured = accountAnswers().flatMap(([, answers]) => answers.map(({ said }) => bare(said)));
    expect(measured.filter((text) => learned.has(text))).toEqual([]);
  });
});

describe('what is learned of them', () => {
  it('is written down for the lessons that are here: `npm run learn` does it', () => {
    const lessons = [...accountLessons().values()].flat();
    const tell = (counts: readonly number[]) => counts.filter((_, at) => written.answers[at] !== 'nothing');
    expect(written.answers).toEqual(answersOf(lessons));
    expect(tell(written.lessons)).toEqual(tell(countsOf(lessons)));
  });
});

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
