import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readHar } from '../har/read.ts';
import { type Replacement, redactEntries } from '../har/redact.ts';
import { writeHar } from '../har/write.ts';
import { bytesOf } from './captures.ts';
import { repairsText } from './repairs.ts';
import { about } from './usage-error.ts';

/** Writes a capture without its secrets, gzipped if the name ends so; tells on stderr what was replaced. */
export function redactCapture(input: string, output: string): void {
  const { entries, log, repairs } = about(input, () => readHar(bytesOf(input)));
  process.stderr.write(repairsText(input, repairs));
  const redaction = redactEntries(entries);
  const text = `${writeHar(redaction.entries, log)}\n`;
  if (output === '-') process.stdout.write(text);
  else about(output, () => writeFileSync(output, output.endsWith('.gz') ? gzipSync(text) : text));
  process.stderr.write(`why-denied: ${replacedText(redaction.replaced)}\n`);
}

function replacedText(replaced: readonly Replacement[]): string {
  if (replaced.length === 0) return 'no secret was found; look through the file before it goes to others.';
  const kinds = [...new Set(replaced.map(({ kind }) => kind))];
  const told = kinds.map((kind) => `${replaced.filter((each) => each.kind === kind).length} ${kind}`).join(', ');
  const places = replaced.reduce((sum, { count }) => sum + count, 0);
  return `replaced ${told} in ${places} places; look through the file before it goes to others.`;
}
