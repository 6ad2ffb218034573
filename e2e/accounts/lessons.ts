import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Learned, type Lesson, learn } from '../sentences/learn.ts';
import { sentenceChunks } from '../sentences/sentence.ts';
import { writtenMessages } from '../sentences/written.ts';

/** What is learned of answers that give names away. */
export function learnAccounts(): Learned {
  const taught = [...accountLessons().values()].flat();
  return learn([...taught, ...otherLessons()], 80, 1e-4, taught);
}

/** What was written to teach what gives a name away, by language: a line each, what it tells before the tab. It measures nothing. */
export function accountLessons(): ReadonlyMap<string, readonly Lesson[]> {
  return new Map(
    readdirSync(folder)
      .sort()
      .map((file) => [
        file.slice(0, -'.tsv'.length),
        readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean).map(lessonOf),
      ]),
  );
}

const folder = join(import.meta.dirname, 'written');

function lessonOf(line: string): Lesson {
  const [telling = '', text = ''] = line.split('\t');
  return { text, meant: { [telling]: 1 } };
}

/** Sentences that refuse for reasons that have nothing to do with who has an account: they teach what tells nothing. */
function otherLessons(): readonly Lesson[] {
  const mined = sentenceChunks().flatMap(([, all]) =>
    all.map(({ text, cause }) => ({ text, meaning: cause as string })),
  );
  const written = writtenMessages().flatMap(([, all]) =>
    all.map(({ text, meanings: [meaning = ''] }) => ({ text, meaning: meaning as string })),
  );
  const others = [...mined, ...written].filter(({ meaning }) => !near.has(meaning));
  return others.map(({ text }) => ({ text, meant: { nothing: 1 } }));
}

/** Causes whose sentences may speak of the account or the password. */
const near = new Set(['invalid-credentials', 'account-disabled', 'no-credentials', 'resource-state', 'nothing']);
