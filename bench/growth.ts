import type { Exchange } from '../src/index.ts';
import type { Library } from './library.ts';

/** What it costs to add one exchange to a session and to judge what it changed: milliseconds in each round. */
export interface Growth {
  readonly length: number;
  readonly rounds: readonly number[];
}

/**
 * In sessions of these lengths the last exchanges have the same neighbours: a person goes from server to server, asks each
 * of them for the same things, and what is measured are the last requests to one of them.
 */
export function growthAlike(library: Library, lengths: readonly number[]): readonly Growth[] {
  return alternately(lengths.map((length) => travelling(library, length)));
}

/** In sessions of these lengths all is asked of one server: the short ones have fewer neighbours, for little came before. */
export function growthOfOne(library: Library, lengths: readonly number[]): readonly Growth[] {
  return alternately(lengths.map((length) => staying(library, length)));
}

const rounds = 15;
/** Exchanges that are measured in a round. */
const measured = 20;
/** Exchanges with each server of a person who goes from one to the next. */
const stay = 100 + measured;
/** A session is filled once and goes on from round to round, unless that made it another one: these are made anew. */
const short = 1000;
/** The last exchanges of a long session are judged as they come, as in a live capture; nothing rests on those before. */
const live = 2500;

interface Capture {
  readonly length: number;
  /** Brings the session to its length and times the exchanges that come next. */
  readonly round: () => number;
}

/** All in turn, round after round, so that what warms up or disturbs the machine meets each of them alike. */
function alternately(captures: readonly Capture[]): readonly Growth[] {
  for (const { round } of captures) round();
  const all = captures.map(({ length }) => ({ length, rounds: [] as number[] }));
  for (let turn = 0; turn < rounds; turn += 1)
    for (const [at, { round }] of captures.entries()) all[at]?.rounds.push(round());
  return all;
}

function travelling({ createSession }: Library, length: number): Capture {
  const next = (id: number) => exchangeOf(id, id % stay, `api.shop${Math.floor(id / stay)}.example`);
  const before = Math.floor(length / stay) * stay;
  let session = createSession();
  let id = 0;
  while (id < before) session.add(next(id++));
  const round = () => {
    if (before === 0) [session, id] = [createSession(), 0];
    while (id % stay < stay - measured) addAndJudge(session, next(id++));
    return timed(() => addAndJudge(session, next(id++)));
  };
  return { length, round };
}

function staying({ createSession }: Library, length: number): Capture {
  const next = (id: number) => exchangeOf(id, id, 'api.shop.example');
  let session = createSession();
  let id = 0;
  while (id < length - live) session.add(next(id++));
  const round = () => {
    if (length < short) [session, id] = [createSession(), 0];
    while (id < length) addAndJudge(session, next(id++));
    return timed(() => addAndJudge(session, next(id++)));
  };
  return { length, round };
}

/** Milliseconds of the processor, which other programs on the machine change less than the clock does. */
function timed(act: () => void): number {
  const start = process.cpuUsage();
  for (let turn = 0; turn < measured; turn += 1) act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / measured;
}

/** Adds one exchange and asks, as the panel does, for every denial that may read anew. */
function addAndJudge(session: ReturnType<Library['createSession']>, exchange: Exchange): void {
  for (const changed of session.add(exchange)) session.denial(changed);
}

const noContent = { state: 'empty', text: '', mediaType: '', size: 0 } as const;

/** One user at one server with one session and a few tokens, one request in ten refused. */
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
