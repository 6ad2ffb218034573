import { type Exchange, fieldValue, fieldValues } from './exchange.ts';
import { lazy } from './lazy.ts';
import { urlParts } from './url-pattern.ts';

/** What CORS (Fetch standard) makes of an exchange. */
export interface CorsFacts {
  readonly crossOrigin: boolean;
  readonly preflight: boolean;
  /** The Origin field, empty if none. */
  readonly origin: string;
  /** Access-Control-Request-Method, empty if none. */
  readonly requestMethod: string;
  /** Access-Control-Request-Headers, lower case. */
  readonly requestHeaders: readonly string[];
  /** Access-Control-Allow-Origin as sent, empty if none. */
  readonly allowOrigin: string;
  readonly allowCredentials: boolean;
  readonly allowMethods: readonly string[];
  /** Lower case. */
  readonly allowHeaders: readonly string[];
  /** Access-Control-Expose-Headers, lower case. */
  readonly exposed: readonly string[];
  /** Sent with credentials of the browser (cookies), to the best knowledge; a header that the script set does not count. */
  readonly withCredentials: boolean;
  /** Whether a script of the calling page can see this response; undefined where that cannot be told. */
  readonly readable: boolean | undefined;
  /** The reason for `readable`, one sentence. */
  readonly why: string;
}

/** An OPTIONS request that the browser sent to ask for permission (Fetch standard, CORS-preflight request). */
export function isPreflight(exchange: Exchange): boolean {
  const { request, resourceType } = exchange;
  if (request.method !== 'OPTIONS') return false;
  return resourceType === 'preflight' || fieldValue(request, 'access-control-request-method') !== undefined;
}

/** The Origin of the request, empty if it names none. */
export function originOf(exchange: Exchange): string {
  return fieldValues(exchange.request, 'origin')[0]?.trim() ?? '';
}

/** Whether the page that asked has another origin than the URL asked for; `null` as origin is always another. */
export function isCrossOrigin(exchange: Exchange): boolean {
  const target = urlParts(exchange.request.url)?.origin;
  const origin = originOf(exchange);
  if (target === undefined) return false;
  if (origin !== '') return origin.toLowerCase() !== target;
  const site = fieldValue(exchange.request, 'sec-fetch-site')?.trim().toLowerCase();
  if (site !== undefined) return site === 'cross-site' || site === 'same-site';
  const referer = urlParts(fieldValue(exchange.request, 'referer') ?? '')?.origin;
  return referer !== undefined && referer !== target;
}

/** Everything that CORS says of the exchange. */
export const corsFacts: (exchange: Exchange) => CorsFacts = lazy((exchange: Exchange) => {
  const { request, response } = exchange;
  const facts = {
    crossOrigin: isCrossOrigin(exchange),
    preflight: isPreflight(exchange),
    origin: originOf(exchange),
    requestMethod: fieldValue(request, 'access-control-request-method')?.trim() ?? '',
    requestHeaders: lowered(list(request, 'access-control-request-headers')),
    allowOrigin: fieldValue(response, 'access-control-allow-origin')?.trim() ?? '',
    allowCredentials: fieldValue(response, 'access-control-allow-credentials')?.trim() === 'true',
    allowMethods: list(response, 'access-control-allow-methods'),
    allowHeaders: lowered(list(response, 'access-control-allow-headers')),
    exposed: lowered(list(response, 'access-control-expose-headers')),
    withCredentials: fieldValue(request, 'cookie') !== undefined,
  };
  return { ...facts, ...visibility(exchange, facts) };
});

type Visibility = Pick<CorsFacts, 'readable' | 'why'>;
const visible = (why: string): Visibility => ({ readable: true, why });
const unseen = (why: string): Visibility => ({ readable: false, why });
const unknown = (why: string): Visibility => ({ readable: undefined, why });

function visibility(exchange: Exchange, facts: Omit<CorsFacts, keyof Visibility>): Visibility {
  const mode = fieldValue(exchange.request, 'sec-fetch-mode')?.trim().toLowerCase() ?? '';
  if (facts.preflight)
    return unseen('A preflight is the browser\u2019s own request: no script ever sees its response.');
  if (exchange.resourceType === 'websocket' || mode === 'websocket')
    return unknown('CORS does not apply to a WebSocket.');
  if (mode === 'navigate' || exchange.resourceType === 'document')
    return unknown('The browser shows this response as a page; no script asked for it.');
  if (exchange.networkError !== '' && exchange.response.status === 0)
    return unseen('The browser reported a network error and gave the script no response.');
  if (!facts.crossOrigin) return visible('The page and the URL have the same origin.');
  if (mode === 'no-cors') return unseen('It was asked for without CORS, so the response is opaque to scripts.');
  if (mode === '' && facts.origin === '')
    return unknown('The capture does not say whether it was asked for with CORS.');
  return corsCheck(exchange, facts);
}

/** The CORS check of the Fetch standard, step by step. */
function corsCheck(
  exchange: Exchange,
  { origin, allowOrigin, allowCredentials, withCredentials }: Omit<CorsFacts, keyof Visibility>,
): Visibility {
  if (fieldValues(exchange.response, 'access-control-allow-origin').length > 1 || allowOrigin.includes(','))
    return unseen('Access-Control-Allow-Origin names more than one origin, and browsers accept only one.');
  if (allowOrigin === '') return unseen('The response has no Access-Control-Allow-Origin.');
  if (allowOrigin === '*' && !withCredentials) return visible('Access-Control-Allow-Origin allows every origin.');
  if (allowOrigin === '*')
    return unseen('Access-Control-Allow-Origin is *, which does not count for a request with cookies.');
  if (origin === '') return unknown('The capture does not tell the origin of the page.');
  if (allowOrigin !== origin) return unseen('Access-Control-Allow-Origin names another origin than that of the page.');
  if (withCredentials && !allowCredentials)
    return unseen('The request was sent with cookies, and Access-Control-Allow-Credentials is not "true".');
  return visible('Access-Control-Allow-Origin names the origin of the page.');
}

function list(message: Parameters<typeof fieldValue>[0], name: string): readonly string[] {
  return (fieldValue(message, name) ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function lowered(items: readonly string[]): readonly string[] {
  return items.map((item) => item.toLowerCase());
}
