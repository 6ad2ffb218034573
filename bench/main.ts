import { type Growth, growthAlike, growthOfOne } from './growth.ts';
import { libraryIn, withLibrary } from './library.ts';
import { type Measure, measured, median, memoryOf } from './measure.ts';
import { interactions } from './panel.ts';
import { vendorRatio } from './vendors.ts';

/**
 * How long the whole analysis of a large capture takes, as a multiple of JSON.parse of the same text in the same run, and
 * how much memory each of them takes. `npx tsx bench/main.ts [ENTRIES] [MEGABYTES]`; `npx tsx bench/main.ts growth` prints
 * what one more exchange costs in a session of 100 and of 100,000 exchanges: where both have the same neighbours, which
 * must be the same, and at one server, where a short session has fewer; `npx tsx bench/main.ts panel [DENIALS]` for how long
 * the panel is held up while it is used.
 */
async function bench(folder: string, entries: number, bytes: number): Promise<void> {
  const measures = await measured(folder, entries, bytes);
  const ratios = measures.map(({ parse, read, judge }) => (read + judge) / parse);
  print('entries', String(entries));
  print('size', `${((measures[0]?.size ?? 0) / 1e6).toFixed(1)} MB`);
  print(
    'JSON.parse',
    times(measures, ({ parse }) => parse),
  );
  print(
    'analysis',
    times(measures, ({ read, judge }) => read + judge),
  );
  print(
    '  reading',
    times(measures, ({ read }) => read),
  );
  print(
    '  judging',
    times(measures, ({ judge }) => judge),
  );
  print(
    'ratio',
    spread(ratios, (ratio) => ratio.toFixed(2)),
  );
  const { vendors, ratio } = vendorRatio(30);
  print('matching', `against ${vendors} vendors: ${ratio.toFixed(2)} times that against 20`);
  print('peak memory', `JSON.parse ${memoryOf('parse', folder, entries, bytes)} MB`);
  print('peak memory', `analysis ${memoryOf('analysis', folder, entries, bytes)} MB`);
}

/** What one more exchange costs in sessions of different lengths, everything that it changes judged anew. */
async function benchGrowth(folder: string): Promise<void> {
  const library = await libraryIn(folder);
  printGrowth('the same neighbours', growthAlike(library, [100, 100_000]));
  printGrowth('one server', growthOfOne(library, [100, 1000, 100_000]));
}

function printGrowth(where: string, all: readonly Growth[]): void {
  for (const { length, rounds } of all)
    print('one more', `at ${length}, ${where}: ${spread(rounds, (time) => `${time.toFixed(2)} ms`)}`);
  const last = all.at(-1);
  for (const { length, rounds } of all.slice(0, -1)) {
    const ratios = rounds.map((time, at) => (last?.rounds[at] ?? 0) / time);
    print('ratio', `${last?.length} to ${length}, ${where}: ${spread(ratios, (ratio) => ratio.toFixed(2))}`);
  }
}

/** The longest task of the panel's page while a person scrolls, walks and filters: its own work, and by the clock. */
async function benchPanel(denials: number): Promise<void> {
  print('denials', String(denials));
  for (const { act, longest, work } of await interactions(denials))
    print(`${work.toFixed(0)} ms`, `${act}; by the clock ${longest.toFixed(0)} ms`);
}

function print(what: string, figures: string): void {
  console.log(`${what.padEnd(12)} ${figures}`);
}

function times(measures: readonly Measure[], pick: (measure: Measure) => number): string {
  return spread(measures.map(pick), (time) => `${time.toFixed(0)} ms`);
}

function spread(values: readonly number[], said: (value: number) => string): string {
  return `median ${said(median(values))}, min ${said(Math.min(...values))}, max ${said(Math.max(...values))}`;
}

const [first, second] = process.argv.slice(2);
if (first === 'panel') await benchPanel(Number(second) || 50_000);
else
  await withLibrary((folder) =>
    first === 'growth' ? benchGrowth(folder) : bench(folder, Number(first) || 5000, (Number(second) || 60) * 1e6),
  );
