import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from './capture.ts';
import { type Library, libraryIn } from './library.ts';

/** The times of one round in milliseconds, and the length of the text. */
export interface Measure {
  readonly size: number;
  readonly parse: number;
  /** Reading the HAR, which parses it as well. */
  readonly read: number;
  /** The session and its report. */
  readonly judge: number;
}

/** Parses and analyses the same capture in turn with the library in that folder, after two rounds that only warm up. */
export async function measured(folder: string, entries: number, bytes: number): Promise<readonly Measure[]> {
  const library = await libraryIn(folder);
  const text = capture(entries, bytes);
  for (let warm = 0; warm < 2; warm += 1) round(library, text);
  return Array.from({ length: 15 }, () => round(library, text));
}

/** Peak memory in megabytes of a process of its own that does nothing else. */
export function memoryOf(what: 'parse' | 'analysis', folder: string, entries: number, bytes: number): number {
  const file = join(folder, 'capture.har');
  writeFileSync(file, capture(entries, bytes));
  const once = join(import.meta.dirname, 'once.ts');
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', once, what, folder, file], { encoding: 'utf8' });
  return Number(stdout);
}

/** The middle value; of an even number the upper one. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function round({ createSession, readHar }: Library, text: string): Measure {
  const parse = timed(() => JSON.parse(text));
  let exchanges: ReturnType<typeof readHar>['exchanges'] = [];
  const read = timed(() => {
    exchanges = readHar(text).exchanges;
  });
  const judge = timed(() => {
    const session = createSession();
    for (const exchange of exchanges) session.add(exchange);
    session.report();
  });
  return { size: text.length, parse, read, judge };
}

function timed(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
