import { nameSlots } from '../../engine/name-slot.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { lazy } from '../../http/lazy.ts';
import { objectIds, urlParts, urlPattern } from '../../http/url-pattern.ts';
import { callerValues } from './twin-caller.ts';

/** How the addresses of two requests for what may be one resource differ. */
export type AddressDifference = 'transport' | 'host' | 'spelling' | 'query' | 'object';

/**
 * Differences between two addresses of one resource, or of two objects in the same place; empty for one and the same,
 * undefined where they are addresses of different things.
 */
export function addressDifferences(one: Exchange, other: Exchange): readonly AddressDifference[] | undefined {
  const [a, b] = [addressOf(one), addressOf(other)];
  // The cheap look comes first: most neighbours ask for something else.
  if (!isSamePlace(a, b)) return undefined;
  const origins = a.origin !== '' && a.origin === b.origin ? [] : originDifference(one, other);
  const paths = origins && pathDifference(a, b);
  return paths && [...origins, ...paths];
}

/** What is compared of an address, read once of each exchange. */
interface Address {
  readonly exchange: Exchange;
  readonly url: string;
  readonly origin: string;
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  /** The path in one spelling. */
  readonly plain: string;
  readonly pattern: string;
  readonly slots: readonly string[];
}

const addressOf = lazy((exchange: Exchange): Address => {
  const { url } = exchange.request;
  const { origin, path, query } = urlParts(url) ?? { origin: '', path: '', query: [] };
  return { exchange, url, origin, path, query, plain: plain(path), pattern: urlPattern(url), slots: nameSlots(url) };
});

/** Whether both are spellings of one address. */
export function isSpelledAlike(one: Exchange, other: Exchange): boolean {
  return addressDifferences(one, other)?.every((each) => each === 'spelling') ?? false;
}

function originDifference(one: Exchange, other: Exchange): readonly AddressDifference[] | undefined {
  const [a, b] = [one, other].map(({ request }) => urlParts(request.url)?.origin);
  if (!a || !b) return undefined;
  if (a === b) return [];
  const [from, to] = [new URL(a), new URL(b)];
  if (from.hostname === to.hostname) return from.protocol === to.protocol ? undefined : ['transport'];
  const isSameDoor = from.protocol === to.protocol && from.port === to.port;
  return isSameDoor && isSameMachine(one, other, from.hostname, to.hostname) ? ['host'] : undefined;
}

/** Two names of this machine, or a name and a number of one that names the same server software. */
function isSameMachine(one: Exchange, other: Exchange, from: string, to: string): boolean {
  if (isLoopback(from) && isLoopback(to)) return true;
  const server = fieldValue(one.response, 'server');
  return (isNumber(from) || isNumber(to)) && server !== undefined && server === fieldValue(other.response, 'server');
}

const isLoopback = (host: string) =>
  host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
const isNumber = (host: string) => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || host.startsWith('[');

function pathDifference(one: Address, other: Address): readonly AddressDifference[] {
  if (one.url === other.url) return [];
  if (one.query.length === 0 && other.query.length === 0) {
    if (one.path === other.path) return [];
    return [one.plain === other.plain ? 'spelling' : 'object'];
  }
  const secret = new Set([...callerValues(one.exchange), ...callerValues(other.exchange)]);
  const [a, b] = [written(one, secret), written(other, secret)];
  if (a === b) return [];
  if (plain(a) === plain(b)) return ['spelling'];
  return [namesOther(one, other) ? 'object' : 'query'];
}

/** Path and parameters, without those that tell who is asking. */
function written({ path, query }: Address, secret: ReadonlySet<string>): string {
  return [path, ...query.filter(([, value]) => !secret.has(value)).map(([name, value]) => `${name}=${value}`)].join(
    '\n',
  );
}

/** One letter case, no doubled or trailing slash, the parameters in the order of the alphabet. */
function plain(address: string): string {
  const [path = '', ...query] = address.split('\n');
  const steps = path.toLowerCase().split('/');
  return [steps.filter((step) => step !== '').join('/'), ...query.sort()].join('\n');
}

/** Another path in the same place, or another id in the query. */
function namesOther(one: Address, other: Address): boolean {
  if (one.path !== other.path) return true;
  return objectIds(one.url).join('\n') !== objectIds(other.url).join('\n');
}

/** Two spellings of one path, two ids of one pattern, or two names in the same place. */
function isSamePlace(one: Address, other: Address): boolean {
  if (one.plain === other.plain || one.pattern === other.pattern) return true;
  return one.slots.length > 0 && other.slots.some((slot) => one.slots.includes(slot));
}
