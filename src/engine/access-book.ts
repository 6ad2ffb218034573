import { isPreflight } from '../http/cors.ts';
import type { AccessCell } from './access-matrix.ts';
import type { Entry } from './entry.ts';
import { insert, remove, type Timeline } from './timeline.ts';

/** Who asked what, and what each got: counted as exchanges come, so that a matrix costs its cells and not the capture. */
export interface AccessBook {
  readonly add: (entry: Entry) => void;
  readonly remove: (entry: Entry) => void;
  readonly lines: () => Iterable<BookLine>;
  readonly clear: () => void;
}

/** An endpoint and a method; the cells by the fingerprint of who asked, empty for nobody. */
export interface BookLine {
  readonly origin: string;
  readonly pattern: string;
  readonly method: string;
  readonly cells: ReadonlyMap<string, BookCell>;
}

export type Outcome = 'allowed' | 'denied' | 'notFound' | 'other';
export type BookCell = Readonly<Record<Outcome, Timeline<Entry>>>;

/** An empty book. */
export function createAccessBook(): AccessBook {
  const lines = new Map<string, BookLine & { readonly cells: Map<string, BookCell> }>();
  const timelineOf = (entry: Entry): Timeline<Entry> | undefined => {
    if (isPreflight(entry.exchange) || entry.originName === '') return undefined;
    const { method } = entry.exchange.request;
    const key = `${method} ${entry.endpoint}`;
    const line = lines.get(key) ?? { origin: entry.originName, pattern: entry.pattern, method, cells: new Map() };
    lines.set(key, line);
    const cell = line.cells.get(entry.trace.main) ?? { allowed: [], denied: [], notFound: [], other: [] };
    line.cells.set(entry.trace.main, cell);
    return cell[outcomeOf(entry)];
  };
  return {
    add: (entry) => {
      const timeline = timelineOf(entry);
      if (timeline) insert(timeline, entry);
    },
    remove: (entry) => {
      const timeline = timelineOf(entry);
      if (timeline) remove(timeline, entry);
    },
    lines: () => lines.values(),
    clear: () => lines.clear(),
  };
}

/** How often each outcome was met, and which exchanges show it. */
export function cellOf(cells: readonly BookCell[]): AccessCell | undefined {
  const count = (outcome: Outcome) => cells.reduce((sum, cell) => sum + cell[outcome].length, 0);
  const [allowed, denied, notFound, other] = [count('allowed'), count('denied'), count('notFound'), count('other')];
  if (allowed + denied + notFound + other === 0) return undefined;
  const samples = (outcome: Outcome) => samplesOf(cells.map((cell) => cell[outcome]));
  return {
    ...{ allowed, denied, notFound, other, verdict: verdictOf(allowed, denied, notFound) },
    samples: {
      allowed: samples('allowed'),
      denied: samples('denied'),
      notFound: samples('notFound'),
      other: samples('other'),
    },
  };
}

function outcomeOf({ exchange: { response }, denial }: Entry): Outcome {
  const { status } = response;
  if (denial) return status === 429 ? 'other' : 'denied';
  if ((status >= 200 && status < 300) || status === 304 || status === 101) return 'allowed';
  return status === 404 || status === 410 ? 'notFound' : 'other';
}

function verdictOf(allowed: number, denied: number, notFound: number): AccessCell['verdict'] {
  if (allowed && denied) return 'mixed';
  if (allowed) return 'allowed';
  if (denied) return 'denied';
  return notFound ? 'not-found' : 'other';
}

const first = 3;

function samplesOf(timelines: readonly Timeline<Entry>[]): readonly number[] {
  const some = timelines.flatMap((timeline) => [...timeline.slice(0, first), ...timeline.slice(first).slice(-1)]);
  return [...new Set(some.map(({ id }) => id))].sort((a, b) => a - b).slice(0, first + 1);
}
