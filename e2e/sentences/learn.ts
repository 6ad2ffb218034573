import { featuresOf } from '../../src/engine/likeness/features.ts';

/** A sentence and what it means: the shares of the answers that a fair expert gives, which make 1. */
export interface Lesson {
  readonly text: string;
  readonly meant: Readonly<Record<string, number>>;
}

/** What was learned: for each answer its weight without any word, and for each feature what it adds to each answer. */
export interface Learned {
  readonly answers: readonly string[];
  /** Of how many lessons each is the best answer. */
  readonly lessons: readonly number[];
  readonly bias: readonly number[];
  readonly features: ReadonlyMap<string, readonly number[]>;
}

/**
 * Multinomial logistic regression (softmax) with ridge, by Adam over all lessons at once: the same lessons give the same weights.
 * Features that fewer than three of `noticed` have are left out.
 */
export function learn(lessons: readonly Lesson[], rounds = 80, ridge = 1e-4, noticed = lessons): Learned {
  const answers = answersOf(lessons);
  const seen = lessons.map(({ text }) => [...featuresOf(text)]);
  const index = indexed(noticed === lessons ? seen : noticed.map(({ text }) => [...featuresOf(text)]));
  const rows = seen.map((features) => features.flatMap((feature) => index.get(feature) ?? []));
  const targets = lessons.map(({ meant }) => answers.map((answer) => meant[answer] ?? 0));
  const { weights, bias } = fitted(rows, targets, index.size, answers.length, rounds, ridge);
  const features = [...index].map(([feature, at]): [string, number[]] => [
    feature,
    [...weights.subarray(at * answers.length, (at + 1) * answers.length)],
  ]);
  return { answers, lessons: countsOf(lessons), bias: [...bias], features: new Map(features) };
}

/** All answers of the lessons, in the order in which `learn` gives them. */
export function answersOf(lessons: readonly Lesson[]): readonly string[] {
  return [...new Set(lessons.flatMap(({ meant }) => Object.keys(meant)))].sort();
}

/** For each answer, of how many lessons it is the best one. */
export function countsOf(lessons: readonly Lesson[]): readonly number[] {
  const best = lessons.map(({ meant }) => Object.entries(meant).reduce((a, b) => (b[1] > a[1] ? b : a))[0]);
  return answersOf(lessons).map((answer) => best.filter((one) => one === answer).length);
}

/** Whether the likeliest answer to a sentence is one that a fair expert accepts. */
export function understands({ answers, bias, features }: Learned, { text, meant }: Lesson): boolean {
  const known = [...featuresOf(text)].flatMap((feature) => {
    const weights = features.get(feature);
    return weights ? [weights] : [];
  });
  const scores = bias.map((start, at) => known.reduce((sum, weights) => sum + (weights[at] ?? 0), start));
  return (meant[answers[scores.indexOf(Math.max(...scores))] ?? ''] ?? 0) > 0;
}

function indexed(seen: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const feature of seen.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count > 2).map(([feature]) => feature);
  return new Map(kept.sort().map((feature, at) => [feature, at]));
}

function fitted(
  rows: readonly (readonly number[])[],
  targets: readonly (readonly number[])[],
  features: number,
  answers: number,
  rounds: number,
  ridge: number,
) {
  const weights = adam(features * answers);
  const bias = adam(answers);
  const off = new Float64Array(answers);
  for (let round = 1; round <= rounds; round += 1) {
    for (let at = 0; at < weights.values.length; at += 1) weights.slope[at] = ridge * (weights.values[at] ?? 0);
    bias.slope.fill(0);
    for (const [at, row] of rows.entries()) {
      setOff(off, row, targets[at] ?? [], weights.values, bias.values);
      for (let answer = 0; answer < answers; answer += 1) {
        const share = (off[answer] ?? 0) / rows.length;
        off[answer] = share;
        bias.slope[answer] = (bias.slope[answer] ?? 0) + share;
      }
      for (const feature of row) addAt(weights.slope, feature * answers, off);
    }
    step(weights, round);
    step(bias, round);
  }
  return { weights: weights.values, bias: bias.values };
}

/** Writes into `off` how far the answers of the weights are from the target. */
function setOff(
  off: Float64Array,
  row: readonly number[],
  target: readonly number[],
  weights: Float64Array,
  bias: Float64Array,
): void {
  off.set(bias);
  for (const feature of row)
    for (let answer = 0, place = feature * off.length; answer < off.length; answer += 1, place += 1)
      off[answer] = (off[answer] ?? 0) + (weights[place] ?? 0);
  const most = off.reduce((a, b) => Math.max(a, b));
  let all = 0;
  for (let answer = 0; answer < off.length; answer += 1) {
    const share = Math.exp((off[answer] ?? 0) - most);
    off[answer] = share;
    all += share;
  }
  for (let answer = 0; answer < off.length; answer += 1) off[answer] = (off[answer] ?? 0) / all - (target[answer] ?? 0);
}

function addAt(values: Float64Array, start: number, added: Float64Array): void {
  for (let at = 0; at < added.length; at += 1) values[start + at] = (values[start + at] ?? 0) + (added[at] ?? 0);
}

interface Adam {
  readonly values: Float64Array;
  readonly slope: Float64Array;
  readonly mean: Float64Array;
  readonly square: Float64Array;
}

const adam = (size: number): Adam => ({
  values: new Float64Array(size),
  slope: new Float64Array(size),
  mean: new Float64Array(size),
  square: new Float64Array(size),
});

/** One step of Adam (Kingma and Ba 2015) with its usual constants. */
function step({ values, slope, mean, square }: Adam, round: number): void {
  const [rate, first, second] = [0.05, 0.9, 0.999];
  for (let at = 0; at < values.length; at += 1) {
    const g = slope[at] ?? 0;
    mean[at] = first * (mean[at] ?? 0) + (1 - first) * g;
    square[at] = second * (square[at] ?? 0) + (1 - second) * g * g;
    const m = (mean[at] ?? 0) / (1 - first ** round);
    const v = (square[at] ?? 0) / (1 - second ** round);
    values[at] = (values[at] ?? 0) - (rate * m) / (Math.sqrt(v) + 1e-8);
  }
}
