import type { Meaning } from '../../src/causes/learned/likeness.ts';
import { said } from '../../src/causes/learned/said.ts';
import { statements } from '../../src/http/statement.ts';
import { batchNames, casesOf, type LabelledCase } from '../cases/labelled-case.ts';
import type { Lesson } from './learn.ts';
import { sentenceChunks } from './sentence.ts';

/** Lessons by the set that they are from, so that each set can be judged by what was learned from the others. */
export function lessons(): ReadonlyMap<string, readonly Lesson[]> {
  const sentences = sentenceChunks().map(([chunk, all]): [string, readonly Lesson[]] => [
    chunk,
    all.flatMap(({ text, cause, also = [] }) => lesson(text, [cause, ...also])),
  ]);
  const batches = batchNames().map((batch): [string, readonly Lesson[]] => [batch, casesOf(batch).flatMap(lessonsOf)]);
  return new Map([...sentences, ...batches]);
}

/** A case teaches by its words where they are its only ones, and the label says that they state the cause or state nothing. */
function lessonsOf({ exchanges, target, difficulty, expect }: LabelledCase): readonly Lesson[] {
  const denial = exchanges[target];
  const { cause } = expect;
  if (!denial || cause === 'none') return [];
  const spoken = statements(denial).filter(({ kind }) => kind !== 'code');
  if (isNothing(cause)) return spoken.flatMap(({ text }) => lesson(text, [cause]));
  if (difficulty !== 'stated' || spoken.length > 1) return [];
  const also = expect.also_ok.flatMap((one) => (one === 'none' ? [] : one));
  return spoken.flatMap(({ text }) => lesson(text, [cause, ...also]));
}

const isNothing = (cause: string) => cause === 'unspecified-401' || cause === 'unspecified-403';

/** The best answer has most of the share; the others that a fair expert accepts have the rest. */
function lesson(text: string, accepted: readonly Exclude<Meaning, 'nothing'>[]): readonly Lesson[] {
  const told = said(text, false);
  if (!told) return [];
  const [best, ...others] = accepted.map((cause): Meaning => (isNothing(cause) ? 'nothing' : cause));
  const meant: Partial<Record<Meaning, number>> = {};
  const shares = others.length ? [bestShare, ...others.map(() => (1 - bestShare) / others.length)] : [1];
  for (const [at, meaning] of [best, ...others].entries())
    if (meaning) meant[meaning] = (meant[meaning] ?? 0) + (shares[at] ?? 0);
  return [{ text: told, meant }];
}

const bestShare = 0.7;
