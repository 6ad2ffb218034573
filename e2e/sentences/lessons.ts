import type { Meaning } from '../../src/causes/learned/likeness.ts';
import { said } from '../../src/causes/learned/said.ts';
import type { CauseId } from '../../src/engine/taxonomy.ts';
import { statements } from '../../src/http/statement.ts';
import { vendors } from '../../src/vendors/index.ts';
import { batchNames, casesOf, type LabelledCase } from '../cases/labelled-case.ts';
import type { Lesson } from './learn.ts';
import { sentenceChunks } from './sentence.ts';
import { writtenMessages } from './written.ts';

/** Lessons by the set that they are from, so that each set can be judged by what was learned from the others. */
export function lessons(): ReadonlyMap<string, readonly Lesson[]> {
  const sentences = sentenceChunks().map(([chunk, all]): [string, readonly Lesson[]] => [
    chunk,
    all.flatMap(({ text, cause, also = [] }) => lesson(text, meaningsOf([cause, ...also]))),
  ]);
  const written = writtenMessages().map(([language, all]): [string, readonly Lesson[]] => [
    `written ${language}`,
    all.flatMap(({ text, meanings }) => lesson(text, meanings)),
  ]);
  const batches = batchNames().map((batch): [string, readonly Lesson[]] => [batch, casesOf(batch).flatMap(lessonsOf)]);
  return new Map([...sentences, ...written, ['codes', codes()], ...batches]);
}

/** A case teaches by its words where they are its only ones, and the label says that they state the cause or state nothing. */
function lessonsOf({ exchanges, target, difficulty, expect }: LabelledCase): readonly Lesson[] {
  const denial = exchanges[target];
  const { cause } = expect;
  if (!denial || cause === 'none') return [];
  const spoken = statements(denial).filter(({ kind }) => kind !== 'code');
  if (isNothing(cause)) return spoken.flatMap(({ text }) => lesson(text, meaningsOf([cause])));
  if (difficulty !== 'stated' || spoken.length > 1) return [];
  const also = expect.also_ok.flatMap((one) => (one === 'none' ? [] : one));
  return spoken.flatMap(({ text }) => lesson(text, meaningsOf([cause, ...also])));
}

const isNothing = (cause: string) => cause === 'unspecified-401' || cause === 'unspecified-403';

/** The codes that are listed of products teach as well: their words are those of sentences. */
function codes(): readonly Lesson[] {
  const listed = vendors.flatMap(({ vocabularies = [] }) => vocabularies.flatMap((one) => Object.entries(one.codes)));
  return listed.flatMap(([code, [cause]]) => (hasWord.test(code) ? lesson(code, meaningsOf([cause])) : []));
}

const hasWord = /[a-z]{3}/i;

const meaningsOf = (causes: readonly CauseId[]) =>
  causes.map((cause): Meaning => (isNothing(cause) ? 'nothing' : cause));

/** The best answer has most of the share; the others that a fair expert accepts have the rest. */
function lesson(text: string, [best, ...others]: readonly Meaning[]): readonly Lesson[] {
  const told = said(text, false) || text;
  if (!best) return [];
  const meant: Partial<Record<Meaning, number>> = { [best]: others.length ? bestShare : 1 };
  for (const other of others) meant[other] = (meant[other] ?? 0) + (1 - bestShare) / others.length;
  return [{ text: told, meant }];
}

const bestShare = 0.7;
