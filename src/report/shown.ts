import type { HarEntry, HarLog } from '../har/entry.ts';
import { entryOf } from '../har/entry-of.ts';
import { exchangeFromEntry } from '../har/read.ts';
import { type Redaction, redactEntries } from '../har/redact.ts';
import type { Exchange } from '../http/exchange.ts';
import { lazy } from '../http/lazy.ts';
import type { Selection } from './selection.ts';

/** A capture as it may be shown: as it was captured if that was asked for, else without its secrets. */
export interface Shown {
  readonly entries: readonly HarEntry[];
  readonly log: HarLog;
  readonly exchange: (id: number) => Exchange | undefined;
  /** Any text about the capture, as it may be shown. */
  readonly text: (text: string) => string;
}

/** What a selection is shown with. The same secret has the same alias in every text and every format. */
export function shownOf({ capture, exchange, raw }: Pick<Selection, 'capture' | 'exchange' | 'raw'>): Shown {
  if (raw) return { entries: capture.entries, log: capture.log, exchange, text: (text) => text };
  const { entries, log, hide } = redactionOf(capture);
  const redacted = (id: number): Exchange | undefined => {
    const entry = entries[id] ?? redactedAlone(exchange(id));
    const read = entry && exchangeOf(entry);
    return read && (read.id === id ? read : { ...read, id });
  };
  return { entries, log, exchange: redacted, text: hide };
}

/** What is replaced in a capture, worked out once for all its exports and for the preview. */
export const redactionOf: (capture: Selection['capture']) => Redaction = lazy(({ entries, log }) =>
  redactEntries(entries, log),
);

/** Read once for all formats. */
const exchangeOf = lazy((entry: HarEntry): Exchange | undefined => {
  const reading = exchangeFromEntry(entry, 0);
  return 'exchange' in reading ? reading.exchange : undefined;
});

/** An exchange that is in the session and not in the capture. */
function redactedAlone(exchange: Exchange | undefined): HarEntry | undefined {
  return exchange && redactEntries([entryOf(exchange)]).entries[0];
}
