import { withLibrary } from './library.ts';
import { type Measure, measured, median, memoryOf } from './measure.ts';
import { vendorRatios } from './vendors.ts';

/**
 * How long the whole analysis of a large capture takes, as a multiple of JSON.parse of the same text in the same run, and
 * how much memory each of them takes. `npx tsx bench/main.ts [ENTRIES] [MEGABYTES]`.
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
  const { vendors, ratios: matching } = vendorRatios(16);
  print(`${vendors} / 20`, `vendors: ${spread(matching, (ratio) => ratio.toFixed(2))} times the matching`);
  print('peak memory', `JSON.parse ${memoryOf('parse', folder, entries, bytes)} MB`);
  print('peak memory', `analysis ${memoryOf('analysis', folder, entries, bytes)} MB`);
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

const [entries, megabytes] = process.argv.slice(2).map(Number);
await withLibrary((folder) => bench(folder, entries || 5000, (megabytes || 60) * 1e6));
