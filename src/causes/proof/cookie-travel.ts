import { cookieEnd } from '../../engine/cookie-end.ts';
import { faultOf, faultWords, isLoopback } from '../../engine/cookie-kept.ts';
import { identityOf, isOneApplication, pageOf, scopeReason } from '../../engine/cookie-scope.ts';
import { loginAttempt } from '../../engine/login.ts';
import { beginsLogin, isOfLogin, loginReturn } from '../../engine/login-return.ts';
import { mainCredential } from '../../engine/main-credential.ts';
import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import { hostName, siteOf } from '../../engine/site.ts';
import { sharedReading } from '../../engine/watched.ts';
import { clearsCookies, cookies, type SetCookie, setCookies } from '../../http/cookie.ts';
import { isOtherCookie } from '../../http/credential-name.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { lazy } from '../../http/lazy.ts';
import { type Statement, statements } from '../../http/statement.ts';
import { type UrlParts, urlParts } from '../../http/url-pattern.ts';
import { cameAfter } from '../facts/outcome.ts';

/** A session cookie that the browser had been given and did not attach. */
export interface LeftBehind {
  readonly cookie: SetCookie;
  readonly setBy: Exchange;
  /** Why the browser held it back, completes "because ..."; empty if the capture does not show. */
  readonly why: string;
  /**
   * `fits`: it would have gone along by host and path; `used`: it does not reach this URL, which took a cookie of that
   * name before; `near`: parts of one application; `far`: a cookie for another place, with no sign that it matters here.
   */
  readonly reach: 'fits' | 'used' | 'near' | 'far';
  /** The cookie's lifetime was over. */
  readonly ended: boolean;
}

/** Session cookies that an earlier response set for this server or its parent domain, and that this request lacks. */
export const leftBehind = sharedReading(findHeldBack);

function findHeldBack(exchange: Exchange, around: Neighbourhood): readonly LeftBehind[] {
  const to = urlParts(exchange.request.url);
  if (!to) return [];
  const sent = new Set(cookies(exchange.request).map(({ name }) => name));
  const settings = [...lastSet(sinceCleared(earlierSetters(exchange, around), to), to).values()];
  const wasSent = ({ cookie: { name, value } }: Setting) =>
    around.sameOrigin.some((other) =>
      cookies(other.request).some((sent) => sent.name === name && sent.value === value),
    );
  const back = loginReturn(exchange.request);
  const demanded = demandsCookies(exchange);
  const begun = ({ setBy }: Setting) => back !== undefined && beginsLogin(setBy, back);
  const isMissed = (setting: Setting) =>
    isSessionCookie(setting.cookie) ||
    (demanded !== undefined && !loginReturn(setting.setBy.request)) ||
    (back !== undefined && isKeptForLogin(setting.cookie)) ||
    (begun(setting) && isOfLogin(setting.cookie));
  const reaches = ({ cookie, from }: Setting) => !scopeReason(cookie, from, to);
  // The cookie that this URL would take was deleted; its namesakes of other places do not matter.
  const gone = new Set(
    settings.filter((each) => each.cookie.deletes && reaches(each)).map(({ cookie }) => cookie.name),
  );
  return settings
    .filter((each) => !each.cookie.deletes && isMissed(each) && !sent.has(each.cookie.name))
    .filter((each) => !gone.has(each.cookie.name) || reaches(each))
    .map((setting) => ({
      ...setting,
      reach: begun(setting)
        ? atLeastUsed(reachOf(setting, exchange, around, to))
        : reachOf(setting, exchange, around, to),
      ...reason(setting, exchange, to, wasSent(setting)),
    }))
    .filter(({ ended }) => !ended || back !== undefined || mayMiss(exchange));
}

/** A cookie that is to recognise the login when its answer comes back. */
const isKeptForLogin = (cookie: SetCookie) => cookie.httpOnly && isOfLogin(cookie);

/** The request brings the state that went out with this cookie, so that it is looked for here, wherever it was set for. */
const atLeastUsed = (reach: LeftBehind['reach']) => (reach === 'fits' ? reach : 'used');

/** Where the answer to a login says that the browser must keep cookies: it had set one to see, and did not get it back. */
export function demandsCookies(exchange: Exchange): Statement | undefined {
  if (loginAttempt(exchange.request) === undefined || !/cookie/i.test(exchange.response.content.text)) return undefined;
  return statements(exchange).find(({ text }) => says(text));
}

const says = (text: string) =>
  text.length <= 400 && cookiesWanted.some((form) => form.test(text)) && !banner.test(text);

const cookiesWanted = [
  /\bcookies? (?:are|is|seem to be|appear to be|must be|need to be|have to be|were|was)?\s?(?:blocked|disabled|not (?:enabled|supported|accepted|allowed|set|found)|turned off|switched off|enabled|accepted|allowed)\b/i,
  /\b(?:must|needs?(?: to)?|have to|has to|please|should|not|\w{2,8}n't) (?:first )?(?:enable|accept|allow|support|turn on|switch on) (?:your )?(?:browser )?cookies\b/i,
  /\b(?:failed|unable|could not|cannot|can't|not able|impossible) (?:to )?(?:set|store|save|create|write) (?:the |a |your )?(?:session |login )?cookies?\b/i,
  /\bcookies? (?:could not|cannot|can't|can not) be (?:set|stored|saved|created|read)\b/i,
  /cookies?\b.{0,40} (?:konnten? nicht (?:gesetzt|gespeichert)|deaktiviert|ausgeschaltet|blockiert|nicht (?:aktiviert|akzeptiert|erlaubt))\b|\bcookies (?:aktivieren|zulassen|erlauben)\b/i,
  /\bcookies?\b.{0,30} (?:d[ée]sactiv[ée]s?|bloqu[ée]s?|deshabilitad[ao]s|desactivad[ao]s|bloquead[ao]s|desativados|disabilitati|disattivati|bloccati|uitgeschakeld|geblokkeerd)(?!\p{L})/iu,
  /(?<!\p{L})(?:activer|habilitar|habilite|active|ative|ativar|abilitare|abilita|attivare) (?:los |las |les |os |i )?cookies\b/iu,
] as const;

/** What asks visitors for their consent. */
const banner =
  /\b(?:we|this (?:site|website)|our (?:site|partners)) (?:\w{1,12} )?uses? cookies\b(?! to (?:log|sign))|cookie (?:policy|settings|preferences)|consent|accept (?:all|our) cookies/i;

/** Whoever logs in, or shows something else, does not miss a cookie that ran out. */
function mayMiss({ request }: Exchange): boolean {
  return mainCredential(request) === undefined && loginAttempt(request) === undefined;
}

function reachOf(
  { cookie, setBy, from }: Setting,
  exchange: Exchange,
  around: Neighbourhood,
  to: UrlParts,
): LeftBehind['reach'] {
  if (!scopeReason(cookie, from, to)) return 'fits';
  if (faultOf(cookie, from) === 'domain' && !scopeReason(hostOnly(cookie), from, to)) return 'fits';
  if (around.sameUrl.some((other) => cookies(other.request).some(({ name }) => name === cookie.name))) return 'used';
  if (isOneApplication(cookie, setBy, exchange)) return 'near';
  return around.sameOrigin.some((other) => isSameBelow(other, exchange, cookie)) ? 'near' : 'far';
}

/** `/premium/9/seg1.ts`, which took the cookie, and `/premium-hd/9/seg1.ts`: the same in another folder. */
function isSameBelow(other: Exchange, exchange: Exchange, { name }: SetCookie): boolean {
  const tail = (url: string) => urlParts(url)?.path.split('/').slice(-2).join('/') ?? '';
  const own = tail(exchange.request.url);
  return (
    own.includes('/') && own === tail(other.request.url) && cookies(other.request).some((each) => each.name === name)
  );
}

/** As if it had been set for the host alone, which is what whoever set it for a foreign domain must have meant at least. */
const hostOnly = ({ domain: _, ...cookie }: SetCookie): SetCookie => cookie;

/** Whether a cookie looks like the one a login rests on. */
export function isSessionCookie({ name, httpOnly }: SetCookie): boolean {
  const plain = name.toLowerCase();
  if (isOtherCookie(name) || plain.includes('fallback')) return false;
  return httpOnly || sessionWords.some((word) => plain.includes(word));
}

const sessionWords = [
  'sess',
  'sid',
  'auth',
  'token',
  'jwt',
  'login',
  'identity',
  'remember',
  'user',
  'connect',
  'cloudfront-',
  'access',
  'ticket',
];

interface Setting {
  readonly cookie: SetCookie;
  readonly setBy: Exchange;
  readonly from: UrlParts;
}

/** What was said before this exchange about cookies, in time order; most responses say nothing and cost nothing. */
function earlierSetters(exchange: Exchange, around: Neighbourhood): readonly Exchange[] {
  const sets = (other: Exchange) =>
    (settingsOf(other).length > 0 || clearsCookies(other.response)) && cameAfter(exchange, other);
  return around.cookieTrail.filter(sets);
}

/** Clear-Site-Data takes all cookies of the site; what was set before it, and with it, is gone. */
function sinceCleared(earlier: readonly Exchange[], to: UrlParts): readonly Exchange[] {
  const site = siteOf(hostName(to));
  const last = earlier.findLastIndex((other) => {
    const from = clearsCookies(other.response) ? urlParts(other.request.url) : undefined;
    return from !== undefined && siteOf(hostName(from)) === site;
  });
  return earlier.slice(last + 1);
}

const settingsOf = lazy((setBy: Exchange): readonly Setting[] => {
  const set = setCookies(setBy.response);
  const from = set.length ? urlParts(setBy.request.url) : undefined;
  return from ? set.map((cookie) => ({ cookie, setBy, from })) : [];
});

function lastSet(earlier: readonly Exchange[], to: UrlParts): ReadonlyMap<string, Setting> {
  const last = new Map<string, Setting>();
  const host = hostName(to);
  const site = siteOf(host);
  for (const setting of earlier.flatMap(settingsOf)) {
    const from = hostName(setting.from);
    if (from === host || siteOf(from) === site) last.set(identityOf(setting.cookie, setting.from), setting);
  }
  return last;
}

/** Why the browser does not attach a cookie that `setBy` set, completes "because ..."; empty if the capture does not show. */
export function whyLeftBehind(cookie: SetCookie, setBy: Exchange, exchange: Exchange): string {
  const [from, to] = [urlParts(setBy.request.url), urlParts(exchange.request.url)];
  return from && to ? reason({ cookie, setBy, from }, exchange, to, false).why : '';
}

/** A cookie that another request did carry was kept, and the page's own requests show how it asks. */
function reason(
  { cookie, setBy, from }: Setting,
  exchange: Exchange,
  to: UrlParts,
  wasSent: boolean,
): { why: string; ended: boolean } {
  const fault = wasSent ? undefined : faultOf(cookie, from);
  if (fault) return { why: faultWords[fault], ended: false };
  const outOfScope = scopeReason(cookie, from, to);
  if (!outOfScope && hasEnded(cookie, setBy, exchange)) return { why: 'its lifetime was over', ended: true };
  const why =
    outOfScope ||
    (cookie.secure && to.origin.startsWith('http:') && !isLoopback(hostName(to))
      ? 'it is marked Secure and the request went over plain http'
      : '') ||
    siteReason(cookie, setBy, exchange, hostName(to)) ||
    modeReason(cookie, exchange, wasSent);
  return { why, ended: false };
}

function hasEnded(cookie: SetCookie, setBy: Exchange, exchange: Exchange): boolean {
  const ends = cookieEnd(cookie, setBy);
  return ends !== undefined && setBy.startedAt > 0 && exchange.startedAt > ends;
}

function siteReason(cookie: SetCookie, setBy: Exchange, exchange: Exchange, to: string): string {
  const crossSite = isCrossSite(exchange, to);
  if (crossSite && cookie.sameSite === 'strict') return 'it is marked SameSite=Strict and another site asked';
  if (crossSite && cookie.sameSite !== 'none' && !(isNavigation(exchange) && exchange.request.method === 'GET')) {
    return cookie.sameSite
      ? 'it is marked SameSite=Lax and another site asked'
      : 'it has no SameSite attribute, which some browsers treat as Lax, and another site asked';
  }
  const [first, second] = [pageSite(setBy), pageSite(exchange)];
  return cookie.partitioned && first !== '' && second !== '' && first !== second
    ? 'it is marked Partitioned, so it goes along only on pages of the site on which it was set'
    : '';
}

/** What the page asked for, as far as its requests tell; one that took other cookies along did ask for credentials. */
function modeReason(cookie: SetCookie, exchange: Exchange, wasSent: boolean): string {
  const { request } = exchange;
  if (isFrameOfOther(exchange) && cookie.sameSite === 'none' && fieldValue(request, 'cookie') === undefined)
    return 'another site shows this in a frame, and the browser blocks cookies of other sites there';
  if (isNavigation(exchange) || fieldValue(request, 'cookie') !== undefined) return '';
  const kept = wasSent ? '' : ', or the browser did not keep the cookie';
  if (fieldValue(request, 'sec-fetch-site') === 'same-origin')
    return `the page asked the browser to leave cookies out (credentials mode)${kept}`;
  const to = urlParts(request.url);
  const page = pageOf(exchange) || (urlParts(fieldValue(request, 'referer') ?? '')?.origin ?? '');
  if (!to || page === '' || page === to.origin) return '';
  if (cookie.sameSite === 'none' && fieldValue(request, 'sec-fetch-storage-access') === 'none')
    return 'the browser blocks cookies of other sites here';
  return `the page sent the request without credentials${isCrossSite(exchange, hostName(to)) ? ', or the browser blocks cookies of other sites' : kept}`;
}

const isFrameOfOther = ({ request }: Exchange) =>
  fieldValue(request, 'sec-fetch-dest') === 'iframe' && fieldValue(request, 'sec-fetch-site') === 'cross-site';

function isCrossSite(exchange: Exchange, to: string): boolean {
  const fetchSite = fieldValue(exchange.request, 'sec-fetch-site');
  if (fetchSite) return fetchSite === 'cross-site';
  const page = pageSite(exchange);
  return page !== '' && page !== siteOf(to);
}

/** The site of the page that asked; empty if the request does not tell. */
function pageSite({ request }: Exchange): string {
  const page = urlParts(fieldValue(request, 'origin') ?? '') ?? urlParts(fieldValue(request, 'referer') ?? '');
  return page ? siteOf(hostName(page)) : '';
}

function isNavigation({ request, resourceType }: Exchange): boolean {
  const destination = fieldValue(request, 'sec-fetch-dest');
  return destination ? destination === 'document' : resourceType === 'document';
}
