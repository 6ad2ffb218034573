import { readFileSync, writeFileSync } from 'node:fs';
import type { Report } from '../engine/report.ts';
import { HarError, readHar } from '../har/read.ts';
import { createSession, knowledge } from '../index.ts';
import { annotatedHar } from '../report/annotated-har.ts';
import { markdown } from '../report/markdown.ts';
import { terminalText } from '../report/terminal.ts';
import { levels, readArguments, UsageError, type Wish } from './arguments.ts';
import { help } from './help.ts';
import { repairsText } from './repairs.ts';
import { version } from './version.ts';

/** Runs a command line. Exit status: 0 done, 1 a finding at or above `--fail-on`, 2 unusable input or arguments. */
export function run(args: readonly string[]): number {
  try {
    const wish = readArguments(args);
    if (wish === 'help') return print(help);
    if (wish === 'version') return print(`${version}\n`);
    return analyzeAll(wish);
  } catch (error) {
    process.stderr.write(`why-denied: ${complaint(error)}\n`);
    return 2;
  }
}

function analyzeAll(wish: Wish): number {
  const results = wish.captures.map((capture) => analyzed(capture, wish));
  const text = results.map(({ text }) => text).join(wish.format === 'json' ? '' : '\n');
  if (wish.output === undefined) print(text);
  else write(wish.output, text);
  return results.some(({ report }) => fails(report, wish)) ? 1 : 0;
}

function analyzed(capture: string, wish: Wish): { readonly report: Report; readonly text: string } {
  const reading = named(capture, () => readHar(bytesOf(capture)));
  process.stderr.write(repairsText(capture, reading.repairs));
  const session = createSession();
  for (const exchange of reading.exchanges) session.add(exchange);
  const report = session.report({ raw: wish.raw });
  if (wish.format === 'har') return { report, text: annotatedHar(reading, report, wish) };
  if (wish.format === 'markdown') return { report, text: markdown(session, knowledge, wish) };
  if (wish.format === 'text') return { report, text: terminalText(report, { file: capture, colours: colours(wish) }) };
  const several = wish.captures.length > 1;
  return {
    report,
    text: several ? `${JSON.stringify({ file: capture, ...report })}\n` : `${JSON.stringify(report, null, 2)}\n`,
  };
}

const bytesOf = (capture: string) => readFileSync(capture === '-' ? 0 : capture);
const colours = ({ output }: Wish) => output === undefined && process.stdout.isTTY === true && !process.env.NO_COLOR;

const write = (path: string, text: string) => named(path, () => writeFileSync(path, text));

/** Says which file it was. */
function named<Result>(capture: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof HarError) && !isSystemError(error)) throw error;
    throw new UsageError(`${capture}: ${complaint(error)}`);
  }
}

function fails({ findings }: Report, { failOn }: Wish): boolean {
  if (!failOn) return false;
  return findings.some(({ severity }) => levels.indexOf(severity) <= levels.indexOf(failOn));
}

function complaint(error: unknown): string {
  if (isSystemError(error)) return systemErrors[error.code ?? ''] ?? error.message.split('\n', 1).join('');
  return error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error);
}

const systemErrors: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder.',
  EISDIR: 'It is a folder, not a file.',
  EACCES: 'It may not be opened: permission denied.',
  ERR_FS_FILE_TOO_LARGE: 'It is too large to be read at once.',
};

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}
