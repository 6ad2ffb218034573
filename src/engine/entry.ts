import { credentials } from '../http/credentials.ts';
import type { Content, Exchange } from '../http/exchange.ts';
import { failureOf } from '../http/failure.ts';
import { urlParts, urlPattern } from '../http/url-pattern.ts';
import { isDenial, type Opinions } from './denial.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Judgement } from './judge.ts';
import type { Knowledge, Recognition } from './knowledge.ts';
import { loginAttempt } from './login.ts';
import type { Fingerprint, Neighbourhood } from './neighbourhood.ts';
import type { Timeline } from './timeline.ts';

/** What a session keeps of an exchange. */
export interface Entry {
  readonly id: number;
  readonly startedAt: number;
  /** Without its body if it is let go. */
  readonly exchange: Exchange;
  readonly fingerprint: Fingerprint;
  readonly denial: boolean;
  readonly originName: string;
  readonly pattern: string;
  /** Names of the timelines that it stands in. */
  readonly keys: readonly string[];
  /** The timelines themselves. */
  readonly lines: readonly Timeline<Entry>[];
  readonly url: string;
  readonly origin: string;
  readonly endpoint: string;
  readonly credentials: readonly string[];
  /** Undefined if it is no attempt to log in. */
  readonly series: string | undefined;
  recognition?: Recognition;
  judgement?: Judgement;
}

/** The timelines of all exchanges, of the denials, and of the attempts to log in. */
export const everything = 'all';
export const denialsKey = 'denials';
export const seriesKey = 'series';

/** What is kept of an exchange: whether it is a denial, what its answer looked like, and where it stands. */
export function enter(exchange: Exchange, knowledge: Knowledge, timeline: (key: string) => Timeline<Entry>): Entry {
  const { request, id, startedAt } = exchange;
  const denial = isDenial(exchange, opinionsOn(exchange, knowledge));
  const originName = urlParts(request.url)?.origin ?? '';
  const pattern = urlPattern(request.url);
  const attempt = loginAttempt(request);
  const origin = `origin ${originName}`;
  const url = `url ${request.method} ${request.url.split('#', 1).join('')}`;
  const endpoint = `endpoint ${originName} ${pattern}`;
  const series = attempt && `series ${attempt.kind} ${originName} ${pattern}`;
  const carried = [...new Set(credentials(request).map((each) => `credential ${each.fingerprint}`))].slice(0, 10);
  const keys = [
    everything,
    origin,
    url,
    endpoint,
    ...carried,
    ...(series ? [series, seriesKey] : []),
    ...(denial ? [denialsKey] : []),
  ];
  const fingerprint = fingerprintOf(exchange);
  const kept = denial || isUnclearAttempt(exchange) ? exchange : withoutBodies(exchange);
  return {
    id,
    startedAt,
    exchange: kept,
    fingerprint,
    denial,
    originName,
    pattern,
    keys,
    lines: keys.map(timeline),
    url,
    origin,
    endpoint,
    credentials: carried,
    series,
  };
}

/** Without its neighbours, so that no order of arrival matters. */
const opinionsOn = (exchange: Exchange, { causes, recognise }: Knowledge): Opinions => ({
  vendors: () => recognise(exchange).clues,
  causes: () => causes.flatMap((cause) => cause.clues?.(exchange, alone) ?? []),
});

const alone: Neighbourhood = {
  sameUrl: [],
  sameEndpoint: [],
  sameCredential: [],
  sameOrigin: [],
  nearby: [],
  fingerprint: fingerprintOf,
};

/** A successful login answers with a token, which nobody may keep; the answers to other attempts are compared by rules. */
function isUnclearAttempt({ request, response }: Exchange): boolean {
  const attempt = loginAttempt(request);
  if (!attempt) return false;
  if (attempt.kind === 'reset' || response.status >= 400 || response.content.mediaType === 'text/html') return true;
  return failureOf(response.content) !== undefined && !/token|session_?id|jwt|eyJ/i.test(response.content.text);
}

function withoutBodies(exchange: Exchange): Exchange {
  const { request, response } = exchange;
  const keepsRequest = loginAttempt(request) !== undefined;
  return {
    ...exchange,
    request: keepsRequest ? request : withoutBody(request),
    response: withoutBody(response),
  };
}

/** The same record where it has no body, so that what was read of it already is still known. */
function withoutBody<Message extends { readonly content: Content }>(message: Message): Message {
  const content = dropped(message.content);
  return content === message.content ? message : { ...message, content };
}

const dropped = (content: Content): Content =>
  content.state === 'text' || content.state === 'binary' ? { ...content, state: 'dropped', text: '' } : content;
