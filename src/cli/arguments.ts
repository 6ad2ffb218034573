import { parseArgs } from 'node:util';
import type { Severity } from '../engine/taxonomy.ts';

/** What the user asked for. */
export interface Wish {
  readonly captures: readonly string[];
  readonly format: Format;
  /** File to write to; undefined for standard output. */
  readonly output: string | undefined;
  readonly raw: boolean;
  readonly failOn: Severity | undefined;
}

export const formats = ['text', 'json', 'markdown', 'har'] as const;
export type Format = (typeof formats)[number];

/** Arguments that cannot be used; the message is one line for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the command line; throws UsageError if it cannot be used. */
export function readArguments(args: readonly string[]): Wish | 'help' | 'version' {
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const [command, ...captures] = positionals;
  if (command === undefined) throw new UsageError('No command given; try "why-denied --help".');
  if (command !== 'analyze') throw new UsageError(`Unknown command "${command}"; the only one is "analyze".`);
  if (captures.length === 0) throw new UsageError('No capture given: why-denied analyze CAPTURE.har');
  const format = oneOf('--format', values.format ?? 'text', formats);
  if (format === 'har' && captures.length > 1) throw new UsageError('--format har takes one capture at a time.');
  const failOn = values['fail-on'] === undefined ? undefined : oneOf('--fail-on', values['fail-on'], levels);
  return { captures, format, output: values.output, raw: values.raw ?? false, failOn };
}

/** From the gravest to the mildest. */
export const levels: readonly Severity[] = ['error', 'warning', 'info'];

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(message.split('. ', 1).join('').replaceAll('\n', ' '));
  }
}

const options = {
  format: { type: 'string', short: 'f' },
  output: { type: 'string', short: 'o' },
  raw: { type: 'boolean' },
  'fail-on': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

function oneOf<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (!found) throw new UsageError(`${option} "${value}" is none of ${words.join(', ')}.`);
  return found;
}
