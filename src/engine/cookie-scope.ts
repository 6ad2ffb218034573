import type { SetCookie } from '../http/cookie.ts';
import { type Exchange, fieldValue } from '../http/exchange.ts';
import { type UrlParts, urlParts } from '../http/url-pattern.ts';
import { hostName } from './site.ts';

/** Why a cookie that came from one URL does not go to another by its Domain and Path; empty if it fits. */
export function scopeReason(cookie: SetCookie, from: UrlParts, to: UrlParts): string {
  return domainReason(cookie, hostName(from), hostName(to)) || pathReason(cookie, from, to);
}

/** Host, path and name: what makes a cookie another one than its namesake (RFC 6265 section 5.3). */
export function identityOf(cookie: SetCookie, from: UrlParts): string {
  return `${cookie.name} ${placeOf(cookie, from)}`;
}

/** The host and path that a cookie is set for: `shop.example/cart`. */
export function placeOf(cookie: SetCookie, from: UrlParts): string {
  return `${domainOf(cookie) || hostName(from)}${pathOf(cookie, from)}`;
}

/**
 * Whether URLs that a cookie does not reach look like parts of one application all the same: below one folder, or, on
 * another host, asked for by one page. Without that, a cookie for another place is just another cookie.
 */
export function isOneApplication(cookie: SetCookie, setBy: Exchange, asking: Exchange): boolean {
  const from = urlParts(setBy.request.url);
  const to = urlParts(asking.request.url);
  if (!from || !to) return false;
  if (domainReason(cookie, hostName(from), hostName(to)))
    return pageOf(setBy) !== '' && pageOf(setBy) === pageOf(asking);
  const path = pathOf(cookie, from);
  const parent = folder(path.replace(/\/$/, ''));
  return (parent !== '/' && to.path.startsWith(`${parent}/`)) || isOtherVersion(path, to.path);
}

/** `/api/v1/auth/refresh` and `/api/v2/auth/refresh`, `/auth/refresh` and `/api/auth/refresh`: one thing, called in another way. */
function isOtherVersion(path: string, asked: string): boolean {
  const [own, its] = [path, asked].map(stepsOf);
  return own !== undefined && own.length > 0 && own.every((step, at) => its?.[at] === step);
}

/** The steps of a path in lower case, without those that only name the interface or its version. */
function stepsOf(path: string): readonly string[] {
  const steps = path.slice(0, 300).toLowerCase().split('/');
  return steps.filter((step) => step !== '' && !/^(?:api|rest|v\d{1,3}(?:\.\d{1,3})?)$/.test(step));
}

/** The origin of the page that asked: as Origin says, or its own where the browser says that both are one; else empty. */
export function pageOf({ request }: Exchange): string {
  const own = fieldValue(request, 'sec-fetch-site') === 'same-origin' ? urlParts(request.url)?.origin : undefined;
  return fieldValue(request, 'origin') ?? own ?? '';
}

function domainOf({ domain }: SetCookie): string {
  return (domain ?? '').replace(/^\./, '').toLowerCase();
}

function domainReason(cookie: SetCookie, from: string, to: string): string {
  const domain = domainOf(cookie);
  if (domain) return to === domain || to.endsWith(`.${domain}`) ? '' : 'it is limited to another domain (Domain)';
  return from === to ? '' : 'it was set without Domain, so it goes back only to the host that set it';
}

function pathReason(cookie: SetCookie, from: UrlParts, to: UrlParts): string {
  const path = pathOf(cookie, from);
  if (to.path === path || to.path.startsWith(path.endsWith('/') ? path : `${path}/`)) return '';
  return cookie.path?.startsWith('/')
    ? 'it is limited to another path (Path)'
    : 'it was set without Path, so it goes back only to the folder of the page that set it';
}

/** The cookie's path, else the default one: the folder of the URL that set it (RFC 6265 section 5.1.4). */
function pathOf(cookie: SetCookie, from: UrlParts): string {
  return cookie.path?.startsWith('/') ? cookie.path : folder(from.path);
}

function folder(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}
