import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze, createSession, readHar } from '../src/index.ts';
import { capture } from './capture.ts';

/**
 * How long the whole analysis of a large capture takes, as a multiple of JSON.parse of the same text in the same run, and
 * how much memory it takes. `npx tsx bench/main.ts [ENTRIES] [MEGABYTES]`.
 */
const rounds = 5;

function bench(entries: number, megabytes: number): void {
  const text = capture(entries, megabytes * 1e6);
  console.log(`${entries} entries, ${(text.length / 1e6).toFixed(1)} MB, ${rounds} rounds`);
  const times = Array.from({ length: rounds }, () => round(text));
  for (const { parse, read, judge } of times) console.log(line(parse, read, judge));
  const best = (pick: (time: Times) => number) => Math.min(...times.map(pick));
  const ratio = best(({ read, judge }) => read + judge) / best(({ parse }) => parse);
  console.log(`best: analysis takes ${ratio.toFixed(2)} times as long as JSON.parse`);
  memory(text);
}

interface Times {
  readonly parse: number;
  readonly read: number;
  readonly judge: number;
}

function round(text: string): Times {
  const parse = timed(() => JSON.parse(text));
  const session = createSession();
  let exchanges: ReturnType<typeof readHar>['exchanges'] = [];
  const read = timed(() => {
    exchanges = readHar(text).exchanges;
  });
  const judge = timed(() => {
    for (const exchange of exchanges) session.add(exchange);
    session.report();
  });
  return { parse, read, judge };
}

function timed(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

const ms = (time: number) => `${time.toFixed(0).padStart(6)} ms`;
const line = (parse: number, read: number, judge: number) =>
  `JSON.parse ${ms(parse)}   readHar ${ms(read)}   session and report ${ms(judge)}   ratio ${((read + judge) / parse).toFixed(2)}`;

/** Each in a process of its own, so that one does not count the other's memory. */
function memory(text: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'capture.har');
  writeFileSync(file, text);
  for (const what of ['read', 'parse', 'analyze']) {
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', import.meta.filename, '--once', what, file], {
      encoding: 'utf8',
    });
    console.log(`peak memory, ${what}: ${stdout.trim()} MB`);
  }
  rmSync(folder, { recursive: true });
}

function once([what, file]: readonly string[]): void {
  const text = readFileSync(file ?? '', 'utf8');
  if (what === 'parse') JSON.parse(text);
  if (what === 'analyze') analyze(text);
  console.log(Math.round(process.resourceUsage().maxRSS / 1024));
}

const [mode, ...rest] = process.argv.slice(2);
if (mode === '--once') once(rest);
else bench(Number(mode ?? 5000), Number(rest[0] ?? 60));
