import type { Exchange } from '../http/exchange.ts';
import type { HarEntry, HarLog } from './entry.ts';

/** Something that was not as HAR 1.2 wants it and was read all the same, or an entry that could not be. */
export interface Repair {
  /** Index in `log.entries`, -1 for the file as a whole. */
  readonly entry: number;
  readonly message: string;
}

export interface HarReading {
  readonly exchanges: readonly Exchange[];
  readonly entries: readonly HarEntry[];
  readonly log: HarLog;
  readonly repairs: readonly Repair[];
}

export type EntryReading =
  | { readonly exchange: Exchange; readonly repairs: readonly string[] }
  | { readonly refused: string };

/** The file cannot be used as a HAR; its message is one clear sentence for the user. */
export class HarError extends Error {
  override readonly name = 'HarError';
}

/** Reads a HAR file, plain or gzip. Throws HarError if nothing in it can be used. */
export function readHar(_input: string | Uint8Array): HarReading {
  throw new HarError('Reading HAR files is not ready yet.');
}

/** Reads one entry; never throws. */
export function exchangeFromEntry(_entry: unknown, _id: number): EntryReading {
  return { refused: 'Reading entries is not ready yet.' };
}
