import { identityOf } from '../../../engine/cookie-scope.ts';
import { hostName, siteOf } from '../../../engine/site.ts';
import { type SetCookie, setCookies } from '../../../http/cookie.ts';
import type { Exchange } from '../../../http/exchange.ts';
import { type UrlParts, urlParts } from '../../../http/url-pattern.ts';

/** A cookie as a response set it. */
export interface Setting {
  readonly cookie: SetCookie;
  readonly setBy: Exchange;
}

/** What responses said about cookies. Holds only exchanges that set or take one. */
export interface CookieJar {
  readonly add: (exchange: Exchange) => void;
  /** The last word about each cookie of the request's site before it, in time order; deleted ones included. */
  readonly before: (exchange: Exchange) => readonly Setting[];
  readonly clear: () => void;
}

/** Of each site, so many of the latest answers with cookies are looked at. */
const most = 2000;

/** An empty jar. */
export function createCookieJar(): CookieJar {
  const bySite = new Map<string, Exchange[]>();
  return {
    add: (exchange) => {
      const parts = urlParts(exchange.request.url);
      if (!parts || setCookies(exchange.response).length === 0) return;
      const site = siteOf(hostName(parts));
      const known = bySite.get(site) ?? [];
      if (known.length >= most) known.shift();
      known.push(exchange);
      bySite.set(site, known);
    },
    before: (exchange) => {
      const parts = urlParts(exchange.request.url);
      return parts ? lastWords(bySite.get(siteOf(hostName(parts))) ?? [], exchange) : [];
    },
    clear: () => bySite.clear(),
  };
}

function lastWords(setters: readonly Exchange[], exchange: Exchange): readonly Setting[] {
  const last = new Map<string, Setting>();
  for (const setBy of setters.filter((other) => inTime(other, exchange) < 0).sort(inTime)) {
    const from = urlParts(setBy.request.url);
    for (const cookie of from ? setCookies(setBy.response) : []) put(last, cookie, setBy, from);
  }
  return [...last.values()];
}

function put(last: Map<string, Setting>, cookie: SetCookie, setBy: Exchange, from: UrlParts | undefined): void {
  if (from) last.set(identityOf(cookie, from), { cookie, setBy });
}

function inTime(a: Exchange, b: Exchange): number {
  return a.startedAt - b.startedAt || a.id - b.id;
}
