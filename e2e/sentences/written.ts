import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Meaning } from '../../src/causes/learned/likeness.ts';

/** A message that was written to learn from, and what it means, the best answer first. It measures nothing. */
export interface WrittenMessage {
  readonly text: string;
  readonly meanings: readonly Meaning[];
}

/** The messages under `written`, by language: a line each, its meanings before the tab and its words after it. */
export function writtenMessages(): readonly (readonly [language: string, messages: readonly WrittenMessage[]])[] {
  return readdirSync(folder)
    .sort()
    .map((file) => [
      file.slice(0, -'.tsv'.length),
      readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean).map(messageOf),
    ]);
}

const folder = join(import.meta.dirname, 'written');

function messageOf(line: string): WrittenMessage {
  const [meanings = '', text = ''] = line.split('\t');
  return { text, meanings: meanings.split(',').map((meaning) => meaning as Meaning) };
}
