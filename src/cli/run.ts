import { writeFileSync } from 'node:fs';
import { formats } from '../index.ts';
import { readFilter } from '../report/filter.ts';
import { version } from '../report/version.ts';
import { readArguments } from './arguments.ts';
import { readBaseline } from './baseline.ts';
import { capturesOf } from './captures.ts';
import { type Wish, wishOf } from './config.ts';
import { explain } from './explain.ts';
import { help } from './help.ts';
import type { Job } from './job.ts';
import { allOutcomes } from './pool.ts';
import { createProgress } from './progress.ts';
import { redactCapture, redactionPreview } from './redact.ts';
import { about, complaint, UsageError } from './usage-error.ts';

/** Runs a command line. Exit status: 0 done, 1 something that `--fail-on` names, 2 unusable input or arguments. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const command = readArguments(args);
    if (command.kind === 'help') return print(help);
    if (command.kind === 'version') return print(`${version}\n`);
    if (command.kind === 'explain') return print(explain(command.id));
    if (command.kind === 'analyze') return await analyzeAll(command.captures, wishOf(command.options));
    if (command.kind === 'preview') return print(`${redactionPreview(command.input)}\n`);
    redactCapture(command.input, command.output);
    return 0;
  } catch (error) {
    return complain(complaint(error));
  }
}

/** A capture that cannot be used costs the exit status, not the report on the others. */
async function analyzeAll(args: readonly string[], wish: Wish): Promise<number> {
  const captures = capturesOf(args);
  if (wish.raw) process.stderr.write(rawWarning);
  const jobs = jobsOf(captures, wish);
  const progress = createProgress(jobs.length);
  const outcomes = await allOutcomes(jobs, progress.step);
  progress.end();
  const parts = outcomes.flatMap((outcome) => ('text' in outcome ? [outcome.text] : []));
  for (const outcome of outcomes)
    'text' in outcome ? process.stderr.write(outcome.repairs) : complain(outcome.unusable);
  if (parts.length > 0) write(formats[wish.format].whole(parts), wish.output);
  if (parts.length < outcomes.length) return 2;
  return outcomes.some((outcome) => 'fails' in outcome && outcome.fails) ? 1 : 0;
}

const rawWarning =
  'why-denied: raw: what is written holds passwords, tokens and cookies as they were captured; give it to nobody.\n';

function jobsOf(captures: readonly string[], wish: Wish): readonly Job[] {
  if (wish.format === 'har' && captures.length > 1) throw new UsageError('--format har takes one capture at a time.');
  checkFilter(wish.filter);
  const baseline = wish.baseline === undefined ? undefined : readBaseline(wish.baseline);
  const colours = wish.output === undefined && process.stdout.isTTY === true && !process.env.NO_COLOR;
  return captures.map((capture) => ({ ...wish, capture, baseline, colours, several: captures.length > 1 }));
}

function checkFilter(filter: string): void {
  const [fault] = readFilter(filter).faults;
  if (!fault) return;
  const what = fault.kind === 'unknown-key' ? fault.key : `${fault.key}:${fault.value}`;
  throw new UsageError(`--filter "${what}" is not known; there is ${fault.known.join(', ')}.`);
}

function write(text: string, output: string | undefined): void {
  if (output === undefined) print(text);
  else about(output, () => writeFileSync(output, text));
}

function complain(text: string): number {
  process.stderr.write(`why-denied: ${text}\n`);
  return 2;
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}
