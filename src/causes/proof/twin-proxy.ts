import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import { type Exchange, fieldValue, type Request } from '../../http/exchange.ts';
import { isBare } from '../facts/bare-answer.ts';
import { asked } from '../facts/evidence.ts';
import { isServed } from '../facts/outcome.ts';
import type { Meaning } from './twin-meaning.ts';

/** How two requests differ in what a proxy or an edge in front of the server said of the caller. */
export type ProxyDifference = 'address' | 'country';

/** A field that an edge adds says where the caller sits; another country comes with another address. */
export function proxyDifferences({ request: one }: Exchange, { request: other }: Exchange): readonly ProxyDifference[] {
  if (isOther(one, other, countryFields)) return ['country'];
  return isOther(one, other, addressFields) ? ['address'] : [];
}

/** Whether a field is one that a proxy adds to say who is calling. */
export const isOfProxy = (lower: string) => addressFields.includes(lower) || countryFields.includes(lower);

/** What it means where nothing else differs: the same caller is served from another place. */
export function meaningOfPlace(
  difference: ProxyDifference,
  refused: Exchange,
  served: Exchange,
  around: Neighbourhood,
): Meaning | undefined {
  const names = difference === 'country' ? countryFields : addressFields;
  const name = names.find((each) => fieldValue(refused.request, each) !== undefined);
  if (!name || refused.response.status !== 403) return undefined;
  const value = fieldValue(refused.request, name);
  const fromThere = around.sameOrigin.some((other) => isServed(other) && fieldValue(other.request, name) === value);
  return {
    cause: difference === 'country' ? 'geo-blocked' : 'ip-blocked',
    because: `The same request is served from another ${difference === 'country' ? 'country' : 'address'}: only what the proxy in front says of where the caller sits differs.`,
    evidence: [asked(refused, `header:${name}`), asked(served, `header:${name}`)],
    isPlain: isBare(refused) && !fromThere,
  };
}

const isOther = (one: Request, other: Request, names: readonly string[]) =>
  names.some((name) => {
    const [own, its] = [fieldValue(one, name), fieldValue(other, name)];
    return own !== undefined && its !== undefined && own !== its;
  });

const countryFields: readonly string[] = [
  'cf-ipcountry',
  'cloudfront-viewer-country',
  'x-appengine-country',
  'x-vercel-ip-country',
  'x-country-code',
  'x-geo-country',
  'x-client-geo-location',
];
const addressFields: readonly string[] = [
  'x-forwarded-for',
  'x-real-ip',
  'cf-connecting-ip',
  'true-client-ip',
  'fastly-client-ip',
  'x-client-ip',
  'x-azure-clientip',
];
