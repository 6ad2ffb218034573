import { setCookies } from '../http/cookie.ts';
import { credentials } from '../http/credentials.ts';
import type { Content, Exchange } from '../http/exchange.ts';
import { failureOf } from '../http/failure.ts';
import { urlParts, urlPattern } from '../http/url-pattern.ts';
import { isDenial, type Opinions } from './denial.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Judgement } from './judge.ts';
import type { Knowledge, Recognition } from './knowledge.ts';
import { loginAttempt } from './login.ts';
import { isOfLogin } from './login-return.ts';
import { nameSlots } from './name-slot.ts';
import type { Fingerprint, Neighbourhood } from './neighbourhood.ts';
import type { Change } from './notes.ts';
import { hostName, siteOf } from './site.ts';
import { isUnallowed } from './stories/preflight-lack.ts';
import type { Story } from './stories/story.ts';
import { isKeptBack } from './stories/unreadable-answer.ts';
import type { Timeline } from './timeline.ts';
import { type Trace, traceOf } from './trace.ts';
import { lists } from './watched.ts';

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
  /** The timelines in which it is a neighbour of others, earlier and later ones; `listOf` tells in which of their lists. */
  readonly lines: readonly Timeline<Entry>[];
  /** The timelines in which later ones alone look back at it. */
  readonly trails: readonly Timeline<Entry>[];
  /** The timelines that no denial is judged by. */
  readonly records: readonly Timeline<Entry>[];
  readonly url: string;
  readonly origin: string;
  readonly endpoint: string;
  /** Of the requests that name another object in the same place. */
  readonly slots: readonly string[];
  /** Of the responses that give or take cookies, and the denials, of one site. */
  readonly trail: string;
  readonly credentials: readonly string[];
  readonly trace: Trace;
  /** Undefined if it is no attempt to log in. */
  readonly series: string | undefined;
  recognition?: Recognition;
  judgement?: Judgement;
  /** The lists of its neighbours that are made anew since it was judged, and what came and went in others. */
  stale: number;
  news: readonly Change[];
  /** The stories of its neighbourhood. */
  told?: readonly Story[];
}

/** The news of a neighbourhood that is as it was. */
export const nothingNew: readonly Change[] = [];

/** The timelines of all exchanges, of the denials, and of the attempts to log in. */
export const everything = 'all';
export const denialsKey = 'denials';
export const seriesKey = 'series';

/** Begins the names of the timelines of one place for a name. */
export const slotStart = 'slot ';

/** Names of the timelines of one credential, by fingerprint, and of what requests do to the login. */
export const recordKeys = {
  used: (fingerprint: string) => `credential ${fingerprint}`,
  accepted: (fingerprint: string) => `accepted ${fingerprint}`,
  denied: (fingerprint: string) => `denied ${fingerprint}`,
  issued: (fingerprint: string) => `issued ${fingerprint}`,
  replaced: (fingerprint: string) => `replaced ${fingerprint}`,
  ended: (fingerprint: string) => `ended ${fingerprint}`,
  grants: (fingerprint: string) => `grants ${fingerprint}`,
  refreshes: 'act refresh',
  logins: 'act login',
  unallowed: 'preflights that were answered without permission',
  keptBack: 'answers that scripts may not read',
} as const;

/** What is kept of an exchange: whether it is a denial, what its answer looked like, and where it stands. */
export function enter(exchange: Exchange, knowledge: Knowledge, timeline: (key: string) => Timeline<Entry>): Entry {
  const { request, id, startedAt } = exchange;
  const denial = isDenial(exchange, opinionsOn(exchange, knowledge));
  const parts = urlParts(request.url);
  const originName = parts?.origin ?? '';
  const pattern = urlPattern(request.url);
  const attempt = loginAttempt(request);
  const origin = `origin ${originName}`;
  const url = `url ${request.method} ${request.url.split('#', 1).join('')}`;
  const endpoint = `endpoint ${originName} ${pattern}`;
  const series = attempt && `series ${attempt.kind} ${originName} ${pattern}`;
  const trail = `trail ${parts ? siteOf(hostName(parts)) : ''}`;
  const trace = traceOf(exchange);
  const slots = nameSlots(request.url).map((slot) => `${slotStart}${originName} ${slot}`);
  const carried = [...new Set(credentials(request).map((each) => recordKeys.used(each.fingerprint)))].slice(0, 10);
  const near = [everything, origin, url, endpoint, ...carried, ...(series ? [series] : [])];
  const trails = [...(denial || speaksOfCookies(exchange, trace) ? [trail] : []), ...grantsOf(trace, denial)];
  const kinds = [...(series ? [seriesKey] : []), ...(denial ? [denialsKey] : [])];
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
    lines: near.map(timeline),
    trails: trails.map(timeline),
    records: [...kinds, ...recordsOf(exchange, trace, denial), ...slots].map(timeline),
    url,
    origin,
    endpoint,
    slots,
    trail,
    trace,
    credentials: carried,
    series,
    stale: 0,
    news: nothingNew,
  };
}

/** In which list of others it stands as their neighbour by the timeline at that place of its `lines`; 0 if in none. */
export function listOf({ credentials }: Entry, at: number): number {
  return ofAll[at] ?? (at < ofAll.length + credentials.length ? lists.sameCredential : 0);
}

/** As every entry has them, in the order of its `lines`. */
const ofAll = [lists.nearby, lists.sameOrigin, lists.sameUrl, lists.sameEndpoint];

/** Lines of credentials that are handed out, replaced or ended here, or were refused here. */
function grantsOf({ carried, issued, replaced, ended }: Trace, denial: boolean): readonly string[] {
  const all = [
    ...(denial ? carried.map(({ fingerprint }) => fingerprint) : []),
    ...issued.map(({ fingerprint }) => fingerprint),
    ...replaced.flat(),
    ...ended,
  ];
  return [...new Set(all)].map(recordKeys.grants);
}

/** Also of those by which a login is known again when it comes back. */
const speaksOfCookies = ({ response }: Exchange, { issued, takenAway }: Trace) =>
  takenAway.length > 0 || issued.some(({ kind }) => kind === 'cookie') || setCookies(response).some(isOfLogin);

function recordsOf(exchange: Exchange, trace: Trace, denial: boolean): readonly string[] {
  const outcome = denial ? recordKeys.denied : isAccepted(exchange, trace) ? recordKeys.accepted : undefined;
  return [
    ...(outcome ? trace.carried.map(({ fingerprint }) => outcome(fingerprint)) : []),
    ...trace.issued.map(({ fingerprint }) => recordKeys.issued(fingerprint)),
    ...trace.replaced.map(([before]) => recordKeys.replaced(before)),
    ...trace.ended.map(recordKeys.ended),
    ...(trace.act === 'refresh' ? [recordKeys.refreshes] : []),
    ...(trace.act === 'login' ? [recordKeys.logins] : []),
    ...(!denial && isUnallowed(exchange) ? [recordKeys.unallowed] : []),
    ...(!denial && isKeptBack(exchange) ? [recordKeys.keptBack] : []),
  ];
}

/** Served in a way that speaks for its credential: static files are served to anybody, logins whoever asks. */
function isAccepted({ request, response, resourceType }: Exchange, { act }: Trace): boolean {
  const served = (response.status >= 200 && response.status < 300) || response.status === 304;
  return served && act === undefined && request.method !== 'OPTIONS' && !staticKinds.has(resourceType);
}

/** What pages load beside data; served to anybody as a rule. */
export const staticKinds: ReadonlySet<Exchange['resourceType']> = new Set([
  'script',
  'style',
  'image',
  'media',
  'font',
]);

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
  cookieTrail: [],
  grants: [],
  trace: traceOf,
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
