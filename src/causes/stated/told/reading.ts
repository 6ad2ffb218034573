import type { CauseId } from '../../../engine/taxonomy.ts';
import type { Exchange } from '../../../http/exchange.ts';
import type { Place } from '../../../http/place.ts';
import type { Member } from '../members.ts';

/** A reason that names and values of an answer tell without a sentence. */
export interface Reading {
  readonly cause: CauseId;
  /** Several readings of one answer may contradict each other; `likely` is the most that structure can be. */
  readonly confidence: 'likely' | 'possible';
  /** Completes "The response ...". */
  readonly because: string;
  readonly place: Place;
  /** It only names its topic, so that it stays open whether that is lacking or not accepted. */
  readonly bare?: true;
}

/** The members of an answer, and the exchange that they stand in. */
export interface Told {
  readonly exchange: Exchange;
  readonly members: readonly Member[];
  /** The server's time, milliseconds since the epoch; 0 if nothing tells. */
  readonly now: number;
}

/** The members beside one, itself left out. */
export function siblings({ members }: Told, { group }: Member, self?: Member): readonly Member[] {
  return members.filter((other) => other.group === group && other !== self);
}

export function likely(cause: CauseId, because: string, { place }: Member): Reading {
  return { cause, confidence: 'likely', because, place };
}

export function has(words: readonly string[], wanted: ReadonlySet<string>): boolean {
  return words.some((word) => wanted.has(word));
}

/** A number, also one that is written as text. */
export function numberOf({ value }: Member): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d{1,15}(?:\.\d{1,6})?$/.test(value) ? Number(value) : undefined;
}

/** A short text that a program chose: at most four words of letters and digits. */
export function codeOf({ value }: Member): string | undefined {
  if (typeof value !== 'string' || value.length > 60) return undefined;
  return /^[A-Za-z][\w.:/ -]{0,59}$/.test(value) && value.split(' ').length <= 4 ? value : undefined;
}
