import { credentials } from '../../http/credentials.ts';
import { type Exchange, fieldValue, type Request } from '../../http/exchange.ts';
import { lazy } from '../../http/lazy.ts';
import { signedUrl } from '../../http/signed-url.ts';
import { urlParts } from '../../http/url-pattern.ts';
import { callingSite, isFromOtherSite, isGuardField, isUnsafe, namesCsrf, sendsCsrfToken } from '../facts/caller.ts';
import { guardFieldLacking } from './forgery.ts';
import { type AddressDifference, addressDifferences } from './twin-address.ts';
import { type CallerDifference, callerDifference } from './twin-caller.ts';
import { isOfProxy, type ProxyDifference, proxyDifferences } from './twin-proxy.ts';

/** What a server can tell two requests for one thing apart by; `field` is a field whose meaning is not known. */
export type Difference =
  | AddressDifference
  | CallerDifference
  | ProxyDifference
  | 'method'
  | 'site'
  | 'agent'
  | 'csrf'
  | 'field'
  | 'body';

/** All differences between a refused request and a served one, none for two alike; undefined if they ask for different things. */
export function differences(refused: Exchange, served: Exchange): readonly Difference[] | undefined {
  const known = compared(refused);
  const found = known.get(served) ?? { differences: findDifferences(refused, served) };
  known.set(served, found);
  return found.differences;
}

interface Compared {
  readonly differences: readonly Difference[] | undefined;
}

/** What a denial was compared with already: it keeps most of its neighbours when it gets one more. */
const compared = lazy((_: Exchange) => new Map<Exchange, Compared>(), 500);

function findDifferences(refused: Exchange, served: Exchange): readonly Difference[] | undefined {
  const address = addressDifferences(refused, served);
  if (!address) return undefined;
  const caller = callerDifference(refused, served);
  const [own, its] = [askingOf(refused), askingOf(served)];
  const method = isOtherMethod(refused, served);
  const guard = its.isGuarded ? guardFieldLacking(refused, served) : '';
  const token = !method && ((isUnsafe(refused) && isOtherToken(refused, served)) || namesCsrf(guard));
  const found: Difference[] = [...address];
  if (caller) found.push(caller);
  if (method) found.push('method');
  if (isOtherSite(own, its, method)) found.push('site');
  if (own.agent !== its.agent) found.push('agent');
  if (token) found.push('csrf');
  if (own.fields !== its.fields) found.push('field');
  found.push(...proxyDifferences(refused, served));
  if (!method && !token && isOtherBody(refused, served)) found.push('body');
  // A field such as X-Requested-With mostly asks for another form of the answer: it counts where nothing else differs.
  return found.length === 0 && guard !== '' ? ['csrf'] : found;
}

/** What is compared of a request beside its address and its caller. */
interface Asking {
  /** `own` for the page's own origin, empty if nothing tells, else the origin or at least that it is another. */
  readonly site: string;
  readonly isForeign: boolean;
  readonly agent: string | undefined;
  /** The fields of the application's own, in the order of the alphabet. */
  readonly fields: string;
  /** Whether a field shows that it was no foreign page. */
  readonly isGuarded: boolean;
}

/** Read once of each exchange, for it is the neighbour of many. */
const askingOf = lazy((exchange: Exchange): Asking => {
  const { request } = exchange;
  const isForeign = isFromOtherSite(exchange);
  return {
    site: siteOf(exchange, isForeign),
    isForeign,
    agent: fieldValue(request, 'user-agent'),
    fields: ownFields(exchange),
    isGuarded: request.fields.some(({ name }) => isGuardField(name)),
  };
});

/** Whether nothing that a server decides by differs: the same may be asked again. */
export function isRepeated(one: Exchange, other: Exchange): boolean {
  return differences(one, other)?.length === 0;
}

function isOtherMethod({ request: one }: Exchange, { request: other }: Exchange): boolean {
  if (one.method === other.method) return false;
  return isMethodSigned(one) || !(isRead(one.method) && isRead(other.method));
}

/** Links of these stores are good for the one method that they were signed for. */
export function isMethodSigned({ url }: Request): boolean {
  const kind = signedUrl(url)?.kind;
  return kind === 's3-v4' || kind === 's3-v2' || kind === 'gcs';
}

const isRead = (method: string) => method === 'GET' || method === 'HEAD';

/** Browsers send Origin along with changes alone: from the own site, its absence tells nothing. */
function isOtherSite(own: Asking, its: Asking, otherMethod: boolean): boolean {
  return own.site !== its.site && !(otherMethod && !own.isForeign && !its.isForeign);
}

function siteOf(exchange: Exchange, isForeign: boolean): string {
  const site = callingSite(exchange);
  if (site !== '' && site === urlParts(exchange.request.url)?.origin) return 'own';
  return site === '' && isForeign ? 'other' : site;
}

/** The served one carries an anti-forgery token that the refused one lacks, or another one. */
function isOtherToken(refused: Exchange, served: Exchange): boolean {
  if (!sendsCsrfToken(served)) return false;
  return !sendsCsrfToken(refused) || tokenOf(served) !== tokenOf(refused);
}

/** Value of the anti-forgery token in a field, the query or a form; empty if it is elsewhere. */
function tokenOf({ request }: Exchange): string {
  const inField = request.fields.find(({ name }) => namesCsrf(name))?.value;
  const inQuery = (urlParts(request.url)?.query ?? []).find(([name]) => namesCsrf(name))?.[1];
  const isForm = request.content.mediaType === 'application/x-www-form-urlencoded';
  const form = isForm ? [...new URLSearchParams(request.content.text.slice(0, 50_000))] : [];
  return inField ?? inQuery ?? form.find(([name]) => namesCsrf(name) || name === '_token')?.[1] ?? '';
}

/** What tells who is asking, or guards a form, is compared apart. */
function ownFields({ request }: Exchange): string {
  const compared = new Set<string>(credentials(request).map(({ place }) => place));
  const own = request.fields.slice(0, mostFields).flatMap(({ name, value }) => {
    const lower = name.toLowerCase();
    const counts =
      lower.startsWith('x-') &&
      !harmless.has(lower) &&
      !isOfProxy(lower) &&
      !ofTrace.test(`${lower}-`) &&
      !isGuardField(lower);
    return counts && !compared.has(`header:${lower}`) ? [`${lower}: ${value}`] : [];
  });
  return [...new Set(own)].sort().join('\n');
}

const mostFields = 100;
/** New with each request. */
const ofTrace = /(?:request|trace|span|correlation|transaction|session|client|amzn?|datadog|sentry|b3)-/;

/** They say how the answer may look, or who carried the request on. */
const harmless: ReadonlySet<string> = new Set(['x-real-ip', 'x-purpose', 'x-moz']);

/** Sizes tell where the session has let the content go. */
function isOtherBody({ request: one }: Exchange, { request: other }: Exchange): boolean {
  const [a, b] = [one.content, other.content];
  if (a.state === 'text' && b.state === 'text') return a.text !== b.text;
  return a.size >= 0 && b.size >= 0 && a.size !== b.size;
}
