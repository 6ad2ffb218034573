import type { Exchange } from '../http/exchange.ts';
import type { Neighbourhood, Neighbours } from './neighbourhood.ts';
import { type Change, type Notes, noted, type Seen, stillHolds } from './notes.ts';
import { watchedList } from './watched-list.ts';

/** The lists of a neighbourhood, a bit for each, so that several are one number. */
export const lists = {
  sameUrl: 1,
  sameEndpoint: 2,
  sameCredential: 4,
  sameOrigin: 8,
  nearby: 16,
  cookieTrail: 32,
  grants: 64,
} as const;
export type ListName = keyof typeof lists;
const everyList = 127;

/** A neighbourhood that makes each list when it is first looked at, and notes what is asked of it. */
export interface Watched {
  readonly around: Neighbourhood;
  /** What `read` gives, and what it asked meanwhile. */
  readonly during: <Value>(read: () => Value) => Seen<Value>;
  /** Takes note of what changed: the lists that are made anew altogether, and what came and went in others. */
  readonly change: (stale: number, news: readonly Change[]) => void;
  /** Whether an answer that held before the last change still does. */
  readonly holds: (seen: Seen<unknown>) => boolean;
}

/** Watches over the neighbourhood whose lists `make` makes. */
export function watched(
  make: (name: ListName) => readonly Exchange[],
  { trace, fingerprint }: Pick<Neighbourhood, 'trace' | 'fingerprint'>,
): Watched {
  const made = new Map<ListName, readonly Exchange[]>();
  const notes: Notes = { taken: undefined, stale: 0, news: [], round: 0 };
  const items = (name: ListName) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
  const list = (name: ListName): Neighbours => watchedList(() => items(name), lists[name], notes);
  const around: Neighbourhood = {
    sameUrl: list('sameUrl'),
    sameEndpoint: list('sameEndpoint'),
    sameCredential: list('sameCredential'),
    sameOrigin: list('sameOrigin'),
    nearby: list('nearby'),
    cookieTrail: list('cookieTrail'),
    grants: list('grants'),
    trace,
    fingerprint,
  };
  notesOf.set(around, notes);
  return {
    around,
    during: (read) => noted(notes, read),
    change: (stale, news) => {
      const touched = news.reduce((all, change) => all | change.lists, stale);
      for (const name of made.keys()) if (lists[name] & touched) made.delete(name);
      Object.assign(notes, { stale, news, round: notes.round + 1 });
    },
    holds: (seen) => stillHolds(seen, notes),
  };
}

/**
 * Makes a reader remember what it read of a denial and its neighbourhood as long as that holds, for several causes ask the
 * same in turn. Whoever asked is asked again only where what is read now is not the same.
 */
export function sharedReading<Value>(
  read: (exchange: Exchange, around: Neighbourhood) => Value,
  isSame: (one: Value, other: Value) => boolean = Object.is,
): (exchange: Exchange, around: Neighbourhood) => Value {
  const readings = new WeakMap<Neighbourhood, Reading<Value>>();
  return (exchange, around) => {
    const notes = notesOf.get(around);
    const known = readings.get(around);
    if (!notes || (known && known.of !== exchange)) return read(exchange, around);
    const readNow = () => noted(notes, () => read(exchange, around));
    const reading = known ?? { of: exchange, seen: readNow(), round: notes.round, isNew: true };
    if (!known) readings.set(around, reading);
    const { taken } = notes;
    const { value, asked } = latest(reading, notes, readNow, isSame);
    if (!taken) return value;
    taken.lists |= asked.lists;
    const isMetBy = () => {
      latest(reading, notes, readNow, isSame);
      return reading.isNew;
    };
    taken.questions.push({ list: everyList, isMetBy });
    return value;
  };
}

interface Reading<Value> {
  readonly of: Exchange;
  seen: Seen<Value>;
  /** When it was looked at last, and whether that gave something else than before. */
  round: number;
  isNew: boolean;
}

/** What is read now, made anew if it no longer holds or if it was not asked for after the change before. */
function latest<Value>(
  reading: Reading<Value>,
  notes: Notes,
  readNow: () => Seen<Value>,
  isSame: (one: Value, other: Value) => boolean,
): Seen<Value> {
  if (reading.round === notes.round) return reading.seen;
  const { seen, round } = reading;
  const now = round === notes.round - 1 && stillHolds(seen, notes) ? seen : readNow();
  reading.isNew = now !== seen && !isSame(now.value, seen.value);
  reading.seen = reading.isNew ? now : { value: seen.value, asked: now.asked };
  reading.round = notes.round;
  return reading.seen;
}

const notesOf = new WeakMap<Neighbourhood, Notes>();
