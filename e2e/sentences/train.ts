import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnAccounts } from '../accounts/lessons.ts';
import { type Learned, learn } from './learn.ts';
import { lessons } from './lessons.ts';

const src = join(import.meta.dirname, '../../src');

/** Writes what was learned as whole hundredths; what weighs next to nothing is left out. */
function written({ answers, lessons: counts, bias, features }: Learned): string {
  const kept = [...features].flatMap(([feature, weights]): [string, string][] => {
    const text = weights
      .flatMap((weight, at) => (Math.abs(weight) < least ? [] : `${at}:${hundredths(weight)}`))
      .join(' ');
    return text ? [[feature, text]] : [];
  });
  const rounded = {
    answers,
    lessons: counts,
    bias: bias.map((one) => hundredths(one) / 100),
    features: Object.fromEntries(kept),
  };
  return `${JSON.stringify(rounded, undefined, 2)}\n`;
}

const hundredths = (weight: number) => Math.round(weight * 100);
const least = 0.08;

const all = [...lessons().values()].flat();
writeFileSync(join(src, 'causes/learned/weights.json'), written(learn(all)));
writeFileSync(join(src, 'rules/leaks/account-weights.json'), written(learnAccounts()));
console.log(`Learned from ${all.length} sentences.`);
