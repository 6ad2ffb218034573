import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { about, UsageError } from './usage-error.ts';

/** The captures that arguments stand for: files as they are, a folder as the HAR files in it and below, by name. */
export function capturesOf(args: readonly string[]): readonly string[] {
  return args.flatMap((arg) => (arg === '-' || !isFolder(arg) ? [arg] : capturesIn(arg)));
}

/** The bytes of a capture; `-` is standard input. */
export function bytesOf(capture: string): Uint8Array {
  return readFileSync(capture === '-' ? 0 : capture);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function capturesIn(folder: string): readonly string[] {
  const names = about(folder, () => readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  const captures = names.filter((name) => /\.har(?:\.gz)?$/i.test(name)).sort();
  if (captures.length === 0) throw new UsageError(`${folder}: There is no .har or .har.gz file in this folder.`);
  return captures.map((name) => join(folder, name));
}
