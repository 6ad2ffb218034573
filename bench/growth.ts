import type { Exchange } from '../src/index.ts';
import type { Library } from './library.ts';
import { median } from './measure.ts';

/** What it costs to add one exchange to a session of that length, and to judge what it changed, in microseconds. */
export interface Growth {
  readonly length: number;
  readonly perExchange: number;
}

/** The cost of one more exchange at each of these lengths; the middle of several rounds. */
export function growth({ createSession }: Library, lengths: readonly number[]): readonly Growth[] {
  const warm = createSession();
  for (let id = 0; id < 200; id += 1) addAndJudge(warm, id);
  return lengths.map((length) => {
    const session = createSession();
    for (let id = 0; id < length; id += 1) session.add(exchangeOf(id));
    const rounds = Array.from({ length: 9 }, (_, round) => timed(session, length + round * perRound));
    return { length, perExchange: (median(rounds) / perRound) * 1000 };
  });
}

const perRound = 20;
type Session = ReturnType<Library['createSession']>;

/** Milliseconds of the processor, which other programs on the machine do not change. */
function timed(session: Session, from: number): number {
  const start = process.cpuUsage();
  for (let id = from; id < from + perRound; id += 1) addAndJudge(session, id);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Adds one exchange and asks, as the panel does, for every denial that may read anew. */
function addAndJudge(session: Session, id: number): void {
  for (const changed of session.add(exchangeOf(id))) session.denial(changed);
}

const noContent = { state: 'empty', text: '', mediaType: '', size: 0 } as const;

/** One user at one server with one session and a few tokens, one request in ten refused: everything is a neighbour of everything. */
function exchangeOf(id: number): Exchange {
  const refused = id % 10 === 9;
  const path = id % 3 ? `/v1/orders/${id % 50}` : '/v1/items';
  return {
    id,
    startedAt: Date.UTC(2026, 2, 1, 12) + id * 120,
    duration: 40,
    request: {
      method: 'GET',
      url: `https://api.shop.example${path}`,
      fields: [
        { name: 'Cookie', value: 'session_id=s1-0123456789abcdef0123456789abcdef; theme=dark' },
        { name: 'Authorization', value: `Bearer token-number-${Math.floor(id / 1000)}-kZ83nfH2lQ0aVt71` },
      ],
      content: noContent,
    },
    response: {
      status: refused ? (id % 20 === 9 ? 401 : 403) : 200,
      statusText: '',
      fields: [{ name: 'Content-Type', value: 'application/json' }],
      content: {
        state: 'text',
        text: refused ? '{"message":"You may not do this"}' : `{"id":${id}}`,
        mediaType: 'application/json',
        size: 30,
      },
    },
    resourceType: 'fetch',
    networkError: '',
    serverAddress: '',
  };
}
