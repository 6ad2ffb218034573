import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sets of a folder, each a `.tsv` file with a labelled answer in every line, by name and in the order of names. */
export function setsIn<One>(folder: string, read: (line: string, at: number) => One): [set: string, ones: One[]][] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'));
  return files
    .sort()
    .map((file) => [
      file.slice(0, -'.tsv'.length),
      readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean).map(read),
    ]);
}
