import { parseArgs } from 'node:util';
import { complaint, UsageError } from './usage-error.ts';

/** What the user asked for, as typed: options that were left out are undefined. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'analyze'; readonly captures: readonly string[]; readonly options: Options }
  | { readonly kind: 'explain'; readonly id: string | undefined }
  | { readonly kind: 'preview'; readonly input: string }
  | { readonly kind: 'redact'; readonly input: string; readonly output: string };

/** Options of `analyze`. */
export interface Options {
  readonly format: string | undefined;
  readonly output: string | undefined;
  readonly failOn: readonly string[] | undefined;
  readonly baseline: string | undefined;
  readonly filter: string | undefined;
  readonly mute: readonly string[] | undefined;
  readonly raw: boolean | undefined;
  readonly extent: string | undefined;
  readonly config: string | undefined;
}

/** Reads the command line; throws UsageError if it cannot be used. */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [command, ...operands] = positionals;
  if (command === 'analyze') return analyzeCommand(operands, values);
  if (command === 'explain') return { kind: 'explain', id: operands[0] };
  if (command === 'redact') return redactCommand(operands, values.preview === true);
  if (command === undefined) throw new UsageError('No command given; try "why-denied --help".');
  throw new UsageError(`Unknown command "${command}"; there are analyze, explain and redact.`);
}

function analyzeCommand(captures: readonly string[], values: Values): Command {
  if (captures.length === 0) throw new UsageError('No capture given: why-denied analyze CAPTURE.har');
  if (captures.filter((capture) => capture === '-').length > 1)
    throw new UsageError('Standard input ("-") can be read once only.');
  if (values.raw && values.redact) throw new UsageError('--raw and --redact contradict each other.');
  const { format, output, baseline, filter, mute, config, extent } = values;
  const raw = values.raw ?? (values.redact ? false : undefined);
  return {
    kind: 'analyze',
    captures,
    options: { format, output, baseline, filter, mute, config, extent, raw, failOn: values['fail-on'] },
  };
}

function redactCommand([input, output, ...more]: readonly string[], preview: boolean): Command {
  if (preview && input !== undefined && output === undefined) return { kind: 'preview', input };
  if (input === undefined || output === undefined || more.length > 0)
    throw new UsageError('Two files are needed: why-denied redact CAPTURE.har REDACTED.har');
  return { kind: 'redact', input, output };
}

type Values = ReturnType<typeof parsed>['values'];

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(complaint(error).split('. ', 1).join(''));
  }
}

const options = {
  format: { type: 'string', short: 'f' },
  output: { type: 'string', short: 'o' },
  raw: { type: 'boolean' },
  redact: { type: 'boolean' },
  preview: { type: 'boolean' },
  'fail-on': { type: 'string', multiple: true },
  baseline: { type: 'string' },
  filter: { type: 'string' },
  extent: { type: 'string' },
  mute: { type: 'string', multiple: true },
  config: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;
