import type { Exchange } from '../http/exchange.ts';
import type { Neighbourhood } from './neighbourhood.ts';

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
/** All their bits. */
export const everyList = 127;

/** A neighbourhood that makes each list when it is first looked at, and notes which ones were. */
export interface Watched {
  readonly around: Neighbourhood;
  /** What `read` gives, and the lists that it looked at meanwhile. */
  readonly during: <Value>(read: () => Value) => Seen<Value>;
  /** Forgets these lists, and what rests on them. */
  readonly forget: (stale: number) => void;
}

/** An answer and the lists that it rests on: it stays the same while they do. */
export interface Seen<Value> {
  readonly value: Value;
  readonly lists: number;
}

/** Watches over the neighbourhood whose lists `make` makes. */
export function watched(
  make: (name: ListName) => readonly Exchange[],
  { trace, fingerprint }: Pick<Neighbourhood, 'trace' | 'fingerprint'>,
): Watched {
  const made = new Map<ListName, readonly Exchange[]>();
  const notes: Notes = { lists: 0, readings: [] };
  const list = (name: ListName) => {
    notes.lists |= lists[name];
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
  const around: Neighbourhood = {
    get sameUrl() {
      return list('sameUrl');
    },
    get sameEndpoint() {
      return list('sameEndpoint');
    },
    get sameCredential() {
      return list('sameCredential');
    },
    get sameOrigin() {
      return list('sameOrigin');
    },
    get nearby() {
      return list('nearby');
    },
    get cookieTrail() {
      return list('cookieTrail');
    },
    get grants() {
      return list('grants');
    },
    trace,
    fingerprint,
  };
  notesOf.set(around, notes);
  return {
    around,
    during: (read) => noted(notes, read),
    forget: (stale) => {
      for (const name of made.keys()) if (lists[name] & stale) made.delete(name);
      for (const reading of notes.readings) if ((reading.answer?.lists ?? 0) & stale) reading.answer = undefined;
    },
  };
}

/**
 * Makes a reader remember what it read of a denial and its neighbourhood as long as the lists stay that it looked at, for
 * several causes ask the same in turn; whoever asks again has looked at them as well.
 */
export function sharedReading<Value>(
  read: (exchange: Exchange, around: Neighbourhood) => Value,
): (exchange: Exchange, around: Neighbourhood) => Value {
  const readings = new WeakMap<Neighbourhood, Reading<Value>>();
  return (exchange, around) => {
    const notes = notesOf.get(around);
    if (!notes) return read(exchange, around);
    const reading = readings.get(around) ?? { of: exchange, answer: undefined };
    if (reading.of !== exchange) return read(exchange, around);
    if (!readings.has(around)) {
      readings.set(around, reading);
      notes.readings.push(reading);
    }
    const answer = reading.answer ?? noted(notes, () => read(exchange, around));
    reading.answer = answer;
    notes.lists |= answer.lists;
    return answer.value;
  };
}

interface Reading<Value> {
  readonly of: Exchange;
  answer: Seen<Value> | undefined;
}

interface Notes {
  lists: number;
  readonly readings: Reading<unknown>[];
}

const notesOf = new WeakMap<Neighbourhood, Notes>();

function noted<Value>(notes: Notes, read: () => Value): Seen<Value> {
  const before = notes.lists;
  notes.lists = 0;
  const value = read();
  const seen = notes.lists;
  notes.lists |= before;
  return { value, lists: seen };
}
