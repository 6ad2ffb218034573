import { loginAttempt } from '../../engine/login.ts';
import { hasFailed } from '../../engine/login-series.ts';
import { loginPageClues } from '../../engine/login-shape.ts';
import { hostName, siteOf } from '../../engine/site.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { lazy } from '../../http/lazy.ts';
import { urlParts } from '../../http/url-pattern.ts';

/**
 * Whether the server gave what was asked for: 2xx, 304 for a copy that the browser holds, or 101 for a socket. A login form that is shown
 * again after a failed try gave nothing, nor did one in place of the data that a script asked for.
 */
export function isServed(exchange: Exchange): boolean {
  const { status } = exchange.response;
  if (status === 304 || status === 101) return true;
  return (
    status >= 200 && status < 300 && !showsLogin(exchange) && !(loginAttempt(exchange.request) && hasFailed(exchange))
  );
}

const showsLogin = lazy((exchange: Exchange) => loginPageClues(exchange).length > 0);

/** Whether the status refuses access outright. */
export function isRefused({ response }: Exchange): boolean {
  return response.status === 401 || response.status === 403;
}

/** Whether it was sent after the other one, in the order of the capture. */
export function cameAfter(later: Exchange, earlier: Exchange): boolean {
  return later.startedAt > earlier.startedAt || (later.startedAt === earlier.startedAt && later.id > earlier.id);
}

const webServers = [
  'nginx',
  'apache',
  'openresty',
  'litespeed',
  'iis',
  'lighttpd',
  'caddy',
  'tengine',
  'webrick',
  'thttpd',
  'mongoose',
];

/** Whether a server that serves files from disk names itself in the Server field, or signs its stock page. */
export function isWebServer({ response }: Exchange): boolean {
  const server = (fieldValue(response, 'server') ?? '').toLowerCase();
  const page = response.content.mediaType === 'text/html' ? response.content.text.slice(0, 2000).toLowerCase() : '';
  return webServers.some(
    (name) => server.includes(name) || page.includes(`<center>${name}`) || page.includes(`<address>${name}`),
  );
}

/** Whether both URLs are of one origin; URLs that do not parse are of none. */
export function isSameOrigin(one: Exchange, other: Exchange): boolean {
  const origin = urlParts(one.request.url)?.origin;
  return origin !== undefined && origin === urlParts(other.request.url)?.origin;
}

/** Whether both URLs are of one site, whatever their hosts are called; URLs that do not parse are of none. */
export function isSameSite(one: Exchange, other: Exchange): boolean {
  const [a, b] = [one, other].map(({ request }) => urlParts(request.url));
  return a !== undefined && b !== undefined && siteOf(hostName(a)) === siteOf(hostName(b));
}
