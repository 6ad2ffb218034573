import type { Exchange } from '../src/index.ts';
import type { Library } from './library.ts';
import { median } from './measure.ts';

/** What it costs to add one exchange to a session of that length, and to judge what it changed, in microseconds. */
export interface Growth {
  readonly length: number;
  readonly perExchange: number;
}

/** So many exchanges of one server, after so many of others that are no neighbours of them. */
export interface Filling {
  readonly near: number;
  readonly apart?: number;
}

/** The cost of one more exchange in sessions filled like these; the middle of several rounds, once the code is warm. */
export function growth({ createSession }: Library, fillings: readonly Filling[]): readonly Growth[] {
  const warm = createSession();
  for (let turn = 0; turn < 600; turn += 1) addAndJudge(warm, exchangeOf(turn, turn, host));
  return fillings.map(({ near, apart = 0 }) => {
    const session = createSession();
    for (let id = 0; id < apart; id += 1) session.add(exchangeOf(id, id, 'www.elsewhere.example'));
    const next = (turn: number) => exchangeOf(apart + turn, turn, host);
    for (let turn = 0; turn < near; turn += 1) session.add(next(turn));
    const rounds = Array.from({ length: 9 }, (_, round) => timed(session, near + round * perRound, next));
    return { length: near + apart, perExchange: (median(rounds) / perRound) * 1000 };
  });
}

const host = 'api.shop.example';
const perRound = 20;
type Session = ReturnType<Library['createSession']>;

/** Milliseconds of the processor, which other programs on the machine do not change. */
function timed(session: Session, from: number, next: (turn: number) => Exchange): number {
  const start = process.cpuUsage();
  for (let turn = from; turn < from + perRound; turn += 1) addAndJudge(session, next(turn));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Adds one exchange and asks, as the panel does, for every denial that may read anew. */
function addAndJudge(session: Session, exchange: Exchange): void {
  for (const changed of session.add(exchange)) session.denial(changed);
}

const noContent = { state: 'empty', text: '', mediaType: '', size: 0 } as const;

/** One user at one server with one session and a few tokens, one request in ten refused: everything is a neighbour of everything. */
function exchangeOf(id: number, turn: number, server: string): Exchange {
  const refused = turn % 10 === 9;
  const path = turn % 3 ? `/v1/orders/${turn % 50}` : '/v1/items';
  return {
    id,
    startedAt: Date.UTC(2026, 2, 1, 12) + id * 120,
    duration: 40,
    request: {
      method: 'GET',
      url: `https://${server}${path}`,
      fields: [
        { name: 'Cookie', value: `session_id=${server}-0123456789abcdef0123456789abcdef; theme=dark` },
        { name: 'Authorization', value: `Bearer token-of-${server}-${Math.floor(turn / 1000)}-kZ83nfH2lQ0aVt71` },
      ],
      content: noContent,
    },
    response: {
      status: refused ? (turn % 20 === 9 ? 401 : 403) : 200,
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
