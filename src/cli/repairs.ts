import type { Repair } from '../har/read.ts';

/** What had to be repaired to read a capture: one line per kind, with the entries it happened to. Empty if nothing. */
export function repairsText(capture: string, repairs: readonly Repair[]): string {
  if (repairs.length === 0) return '';
  const kinds = new Map<string, number[]>();
  for (const { entry, message } of repairs) {
    const entries = kinds.get(message);
    if (entries) entries.push(entry);
    else kinds.set(message, [entry]);
  }
  const lines = [...kinds].map(([message, entries]) => `  ${message}${where(entries)}\n`);
  return `why-denied: ${capture}: read with repairs:\n${lines.join('')}`;
}

function where(entries: readonly number[]): string {
  const known = entries.filter((entry) => entry >= 0);
  if (known.length === 0) return '';
  const shown = known.slice(0, mostEntries).join(', ');
  return ` (${known.length === 1 ? 'entry' : 'entries'} ${shown}${known.length > mostEntries ? ', ...' : ''})`;
}

const mostEntries = 12;
