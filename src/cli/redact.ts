import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readHar } from '../har/read.ts';
import { type Redaction, type ReplacedAt, redactEntries } from '../har/redact.ts';
import { writeHar } from '../har/write.ts';
import { counted } from '../report/html/words.ts';
import { plain } from '../report/plain.ts';
import { bytesOf } from './captures.ts';
import { repairsText } from './repairs.ts';
import { about } from './usage-error.ts';

/** Writes a capture without its secrets, gzipped if the name ends so; tells on stderr what was replaced. */
export function redactCapture(input: string, output: string): void {
  const redaction = redactionOf(input);
  const text = `${writeHar(redaction.entries, redaction.log)}\n`;
  if (output === '-') process.stdout.write(text);
  else about(output, () => writeFileSync(output, output.endsWith('.gz') ? gzipSync(text) : text));
  process.stderr.write(`why-denied: ${replacedText(redaction)}\n`);
}

/** What would be replaced in a capture, and where. */
export function redactionPreview(input: string): string {
  return replacedText(redactionOf(input));
}

function redactionOf(input: string): Redaction {
  const { entries, log, repairs } = about(input, () => readHar(bytesOf(input)));
  process.stderr.write(repairsText(input, repairs));
  return redactEntries(entries, log);
}

function replacedText({ replaced, places }: Redaction): string {
  if (replaced.length === 0) return 'no secret was found; look through the file before it goes to others.';
  const times = replaced.reduce((sum, { count }) => sum + count, 0);
  const lines = places.slice(0, mostPlaces).map(placeText);
  const left = places.length - mostPlaces;
  const more = left > 0 ? `  and ${counted(left, 'more place')}\n` : '';
  return `replaced ${counted(replaced.length, 'secret')}, ${counted(times, 'time')}:\n${lines.join('')}${more}Look through the file before it goes to others.`;
}

const mostPlaces = 40;

function placeText({ place, kind, count, entries }: ReplacedAt): string {
  const known = entries.filter((entry) => entry >= 0);
  const where = known.length === 0 ? '' : ` in ${counted(known.length, 'entry', 'entries')}`;
  return `  ${plain(place) || 'elsewhere'}: ${kind}, ${counted(count, 'time')}${where}\n`;
}
