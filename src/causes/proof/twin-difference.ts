import { credentials } from '../../http/credentials.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { urlParts } from '../../http/url-pattern.ts';
import { callingSite, isFromOtherSite, isGuardField, isUnsafe, namesCsrf, sendsCsrfToken } from '../facts/caller.ts';
import { guardFieldLacking } from './forgery.ts';
import { type AddressDifference, addressDifferences } from './twin-address.ts';
import { type CallerDifference, callerDifference } from './twin-caller.ts';

/** What a server can tell two requests for one thing apart by; `field` is a field whose meaning is not known. */
export type Difference = AddressDifference | CallerDifference | 'method' | 'site' | 'agent' | 'csrf' | 'field' | 'body';

/** All differences between a refused request and a served one, none for two alike; undefined if they ask for different things. */
export function differences(refused: Exchange, served: Exchange): readonly Difference[] | undefined {
  const address = addressDifferences(refused, served);
  if (!address) return undefined;
  const caller = callerDifference(refused, served);
  const method = isOtherMethod(refused, served);
  const token = !method && ((isUnsafe(refused) && isOtherToken(refused, served)) || lacksToken(refused, served));
  const found: readonly Difference[] = [
    ...address,
    ...(caller ? [caller] : []),
    ...(method ? (['method'] as const) : []),
    ...(isOtherSite(refused, served, method) ? (['site'] as const) : []),
    ...(differIn('user-agent', refused, served) ? (['agent'] as const) : []),
    ...(token ? (['csrf'] as const) : []),
    ...(hasOtherField(refused, served) ? (['field'] as const) : []),
    ...(!method && !token && isOtherBody(refused, served) ? (['body'] as const) : []),
  ];
  // A field such as X-Requested-With mostly asks for another form of the answer: it counts where nothing else differs.
  return found.length === 0 && guardFieldLacking(refused, served) !== '' ? ['csrf'] : found;
}

/** A field named after the guard goes along with reading as well where a server asks it of every call of its pages. */
const lacksToken = (refused: Exchange, served: Exchange) => namesCsrf(guardFieldLacking(refused, served));

/** Whether nothing that a server decides by differs: the same may be asked again. */
export function isRepeated(one: Exchange, other: Exchange): boolean {
  return differences(one, other)?.length === 0;
}

function isOtherMethod({ request: one }: Exchange, { request: other }: Exchange): boolean {
  return one.method !== other.method && !(isRead(one.method) && isRead(other.method));
}

const isRead = (method: string) => method === 'GET' || method === 'HEAD';

/** Browsers send Origin along with changes alone: from the own site, its absence tells nothing. */
function isOtherSite(refused: Exchange, served: Exchange, otherMethod: boolean): boolean {
  const [from, its] = [siteOf(refused), siteOf(served)];
  if (otherMethod && !isFromOtherSite(refused) && !isFromOtherSite(served)) return false;
  return from !== its;
}

/** `own` for the page's own origin, empty if nothing tells, else the origin or at least that it is another. */
function siteOf(exchange: Exchange): string {
  const site = callingSite(exchange);
  if (site !== '' && site === urlParts(exchange.request.url)?.origin) return 'own';
  return site === '' && isFromOtherSite(exchange) ? 'other' : site;
}

const differIn = (name: string, { request: one }: Exchange, { request: other }: Exchange) =>
  fieldValue(one, name) !== fieldValue(other, name);

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

/** A field of the application's own that one of both lacks or has with another value. */
function hasOtherField(one: Exchange, other: Exchange): boolean {
  const [a, b] = [ownFields(one), ownFields(other)];
  return a.size !== b.size || [...a].some((line) => !b.has(line));
}

/** What tells who is asking, or guards a form, is compared apart. */
function ownFields({ request }: Exchange): ReadonlySet<string> {
  const compared = new Set<string>(credentials(request).map(({ place }) => place));
  const own = request.fields.slice(0, mostFields).flatMap(({ name, value }) => {
    const lower = name.toLowerCase();
    const counts = lower.startsWith('x-') && !harmless.has(lower) && !ofTrace.test(`${lower}-`) && !isGuardField(lower);
    return counts && !compared.has(`header:${lower}`) ? [`${lower}: ${value}`] : [];
  });
  return new Set(own);
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
