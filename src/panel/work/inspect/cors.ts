import { corsFacts } from '../../../http/cors.ts';
import { type Exchange, fieldValue } from '../../../http/exchange.ts';
import type { CorsView, Judged } from '../../inspect-view.ts';
import { cutEnd, visible } from '../../visible.ts';
import type { TextKey } from '../../words/t.ts';

/** What CORS (Fetch standard) makes of the exchange, and what a script sees of it; undefined where CORS has no say. */
export function corsOf(exchange: Exchange): CorsView | undefined {
  const facts = corsFacts(exchange);
  if (!facts.crossOrigin && !facts.preflight) return undefined;
  if (facts.readable === undefined && !facts.origin) return undefined;
  const { readable, why, preflight } = facts;
  return {
    sees: {
      says: why,
      tone: readable === undefined || preflight ? 'plain' : readable ? 'good' : 'bad',
    },
    rows: preflight ? preflightRows(exchange) : requestRows(exchange),
    unseen: readable ? unseenFields(exchange) : [],
  };
}

/** What stands in a field of the response for CORS. */
function row(name: string, value: string, key: TextKey, tone: Judged['tone'], values = {}): Judged {
  return { name, value: visible(cutEnd(value, 300)), open: true, says: { key, values }, tone };
}

function requestRows(exchange: Exchange): readonly Judged[] {
  const facts = corsFacts(exchange);
  return [
    originRow(facts.origin),
    allowOriginRow(facts.allowOrigin, facts.origin, facts.withCredentials),
    credentialsRow(exchange),
    exposeRow(exchange),
  ].flat();
}

function preflightRows(exchange: Exchange): readonly Judged[] {
  const facts = corsFacts(exchange);
  const { status } = exchange.response;
  const passed = status >= 200 && status < 300;
  const { requestMethod, allowMethods, allowOrigin, origin } = facts;
  const allowed = isSimple(requestMethod) || allowMethods.includes(requestMethod) || allowMethods.includes('*');
  const lacking = facts.requestHeaders.filter((name) => !mayBeSent(name, facts.allowHeaders));
  return [
    originRow(origin),
    row('Status', String(status), passed ? 'cors.status.passed' : 'cors.status.refused', passed ? 'good' : 'bad'),
    allowOriginRow(allowOrigin, origin, false),
    requestMethod
      ? row(
          'Access-Control-Allow-Methods',
          allowMethods.join(', '),
          allowed ? 'cors.method.allowed' : 'cors.method.lacks',
          allowed ? 'good' : 'bad',
          { method: requestMethod },
        )
      : [],
    facts.requestHeaders.length
      ? row(
          'Access-Control-Allow-Headers',
          facts.allowHeaders.join(', '),
          lacking.length ? 'cors.headers.lack' : 'cors.headers.allowed',
          lacking.length ? 'bad' : 'good',
          { names: visible(cutEnd((lacking.length ? lacking : facts.requestHeaders).join(', '), 160)) },
        )
      : [],
  ].flat();
}

const isSimple = (method: string) => ['GET', 'HEAD', 'POST'].includes(method);
/** `*` does not stand for Authorization. */
const mayBeSent = (name: string, allowed: readonly string[]) =>
  allowed.includes(name) || (allowed.includes('*') && name !== 'authorization');

function originRow(origin: string): readonly Judged[] {
  if (!origin) return [];
  return [row('Origin', origin, origin === 'null' ? 'cors.origin.null' : 'cors.origin', 'plain')];
}

function allowOriginRow(allowed: string, origin: string, withCredentials: boolean): readonly Judged[] {
  const name = 'Access-Control-Allow-Origin';
  if (!allowed) return [row(name, '', 'cors.allowOrigin.absent', 'bad')];
  if (allowed.includes(',')) return [row(name, allowed, 'cors.allowOrigin.several', 'bad')];
  if (allowed === '*')
    return withCredentials
      ? [row(name, allowed, 'cors.allowOrigin.anyWithCookies', 'bad')]
      : [row(name, allowed, 'cors.allowOrigin.any', 'good')];
  if (!origin) return [row(name, allowed, 'cors.allowOrigin.unknown', 'plain')];
  return allowed === origin
    ? [row(name, allowed, 'cors.allowOrigin.fits', 'good')]
    : [row(name, allowed, 'cors.allowOrigin.differs', 'bad')];
}

function credentialsRow(exchange: Exchange): readonly Judged[] {
  const { withCredentials, allowCredentials } = corsFacts(exchange);
  const value = fieldValue(exchange.response, 'access-control-allow-credentials') ?? '';
  if (!withCredentials && !value) return [];
  const key = allowCredentials
    ? 'cors.credentials.allowed'
    : withCredentials
      ? 'cors.credentials.lacks'
      : 'cors.credentials.none';
  const tone = allowCredentials ? 'good' : withCredentials ? 'bad' : 'plain';
  return [row('Access-Control-Allow-Credentials', value, key, tone)];
}

function exposeRow(exchange: Exchange): readonly Judged[] {
  const { readable, exposed } = corsFacts(exchange);
  if (!readable) return [];
  const hides = unseenFields(exchange).some((name) => telling.has(name.toLowerCase()));
  const key = hides ? 'cors.expose.hides' : exposed.length ? 'cors.expose.some' : 'cors.expose.none';
  return [row('Access-Control-Expose-Headers', exposed.join(', '), key, hides ? 'look' : 'plain')];
}

/** What a script would want to read of a refusal. */
const telling: ReadonlySet<string> = new Set(['www-authenticate', 'retry-after', 'location', 'dpop-nonce']);

/** CORS-safelisted response-header names (Fetch standard). */
const seenByAll: ReadonlySet<string> = new Set([
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma',
]);

function unseenFields(exchange: Exchange): readonly string[] {
  const { exposed, withCredentials } = corsFacts(exchange);
  if (exposed.includes('*') && !withCredentials) return [];
  const names = exchange.response.fields.map(({ name }) => name);
  const hidden = names.filter((name) => {
    const lower = name.toLowerCase();
    return !seenByAll.has(lower) && !exposed.includes(lower) && !lower.startsWith('access-control-');
  });
  return [...new Set(hidden)].slice(0, 60).map((name) => visible(cutEnd(name, 60)));
}
