import { readFileSync } from 'node:fs';
import { about, UsageError } from './usage-error.ts';

/**
 * The fingerprints of what a baseline knows: an earlier report of `--format json` (of one capture or several) or
 * `--format sarif`. Throws UsageError if the file is none.
 */
export function readBaseline(file: string): ReadonlySet<string> {
  return about(file, () => {
    const text = readFileSync(file, 'utf8');
    const known = documents(text).flatMap(fingerprints);
    if (known.length === 0 && !/"(?:denials|runs)"/.test(text)) throw new UsageError(wanted);
    return new Set(known);
  });
}

const wanted = 'A baseline is an earlier report of --format json or --format sarif.';

function documents(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return text.split('\n').filter(Boolean).map(line);
  }
}

function line(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(wanted);
  }
}

/** Every `fingerprint` of a report, every partial fingerprint of a SARIF log. */
function fingerprints(value: unknown): readonly string[] {
  const found: string[] = [];
  const left: unknown[] = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null) continue;
    for (const [name, member] of Object.entries(next))
      if ((name === 'fingerprint' || name === 'whyDenied/v1') && typeof member === 'string') found.push(member);
      else left.push(member);
  }
  return found;
}
