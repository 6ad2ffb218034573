import { existsSync, readFileSync } from 'node:fs';
import type { RuleId } from '../engine/taxonomy.ts';
import { type FormatId, formats } from '../index.ts';
import { type Extent, extents } from '../report/extent.ts';
import type { Options } from './arguments.ts';
import { about, UsageError } from './usage-error.ts';
import { failWords, oneOf, ruleWords } from './words.ts';

/** How captures are to be analyzed: the options, and where they are silent, the settings file. */
export interface Wish {
  readonly format: FormatId;
  /** File to write to; undefined for standard output. */
  readonly output: string | undefined;
  /** Severities, rules and causes that make the exit status 1. */
  readonly failOn: readonly string[];
  readonly baseline: string | undefined;
  readonly filter: string;
  readonly mute: readonly RuleId[];
  readonly raw: boolean;
  /** How much of a capture goes into a HAR. */
  readonly extent: Extent;
}

const usualFile = 'why-denied.config.json';

/** Completes options with `why-denied.config.json` of the working folder, or the file named; throws UsageError. */
export function wishOf(options: Options): Wish {
  const file = options.config ?? (existsSync(usualFile) ? usualFile : undefined);
  const settings = file === undefined ? {} : about(file, () => readSettings(readFileSync(file, 'utf8')));
  const { format, output, baseline, filter, mute, raw, failOn, extent } = { ...settings, ...given(options) };
  return {
    format: oneOf('--format', format ?? 'text', formatIds),
    output,
    baseline,
    filter: filter ?? '',
    failOn: failWords(failOn ?? []),
    mute: ruleWords(mute ?? []),
    raw: raw ?? false,
    extent: oneOf('--extent', extent ?? 'all', extents),
  };
}

const formatIds = Object.keys(formats).filter((id): id is FormatId => id in formats);

function given(options: Options): Partial<Options> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

type Kind = 'string' | 'boolean' | 'strings';
type Settings = { -readonly [Name in keyof Omit<Options, 'config'>]?: Options[Name] };

const kinds: Readonly<Record<keyof Settings, Kind>> = {
  format: 'string',
  output: 'string',
  baseline: 'string',
  filter: 'string',
  failOn: 'strings',
  mute: 'strings',
  raw: 'boolean',
  extent: 'string',
};

function readSettings(text: string): Settings {
  const value = parsed(text);
  const unknown = Object.keys(value).filter((name) => !(name in kinds));
  if (unknown.length > 0)
    throw new UsageError(`"${unknown.join('", "')}" is no setting; there are ${Object.keys(kinds).join(', ')}.`);
  for (const [name, kind] of Object.entries(kinds)) {
    const setting: unknown = Reflect.get(value, name);
    if (setting !== undefined && !isOf(kind, setting)) throw new UsageError(`"${name}" has to be ${names[kind]}.`);
  }
  return value;
}

const names: Readonly<Record<Kind, string>> = {
  string: 'a text',
  boolean: 'true or false',
  strings: 'a list of texts',
};

function isOf(kind: Kind, value: unknown): boolean {
  if (kind === 'strings') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  return typeof value === kind;
}

function parsed(text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError('It is no JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError('It is no JSON object.');
  return value;
}
