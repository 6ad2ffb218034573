import type { Clue } from '../../engine/clue.ts';
import { mainCredential } from '../../engine/main-credential.ts';
import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import { isSisterHost } from '../../engine/sister-host.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import type { Exchange } from '../../http/exchange.ts';
import { fingerprintOf } from '../../http/fingerprint.ts';
import type { Place } from '../../http/place.ts';
import { urlParts } from '../../http/url-pattern.ts';
import { answered, asked, clue } from '../facts/evidence.ts';
import { cameAfter, isRefused, isServed } from '../facts/outcome.ts';
import { saysElse } from './words-say.ts';

/** What a server says to a credential that belongs to another environment, region or tenant. */
const bearable: readonly CauseId[] = [
  'no-credentials',
  'malformed-credentials',
  'wrong-scheme',
  'invalid-credentials',
  'wrong-audience',
];

/** The same credential is accepted for the same path by the same service in another environment or region, and not here. */
export function servedByASister(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const own = mainCredential(exchange.request);
  const here = urlParts(exchange.request.url);
  if (!own || own.kind === 'cookie' || !here || !isRefused(exchange) || saysElse(exchange, bearable)) return [];
  const isHere = (other: Exchange) => urlParts(other.request.url)?.host === here.host;
  if (around.sameCredential.some((other) => isHere(other) && isServed(other))) return [];
  const sister = around.sameCredential.find((other) => {
    const there = urlParts(other.request.url);
    return (
      there?.path === here.path &&
      other.request.method === exchange.request.method &&
      isSisterHost(there.host, here.host) &&
      isServed(other)
    );
  });
  if (!sister) return [];
  const because =
    'The same request with the same credential is served by a host whose name differs in its environment or region alone.';
  return doubly(
    because,
    'The request names a host of another environment or region than the one that knows the credential.',
    [asked(sister, 'url'), answered(sister, 'status'), asked(exchange, 'url')],
    'The credential belongs to another environment or region of this service.',
  );
}

/** A list of what this caller may use was fetched before, and the tenant that the request names is not in it. */
export function tenantNotListed(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const own = mainCredential(exchange.request);
  const named = own && isRefused(exchange) ? tenantOf(exchange) : undefined;
  if (!own || !named || saysElse(exchange, [...bearable, 'insufficient-permission'])) return [];
  const lists = around.sameCredential.filter(
    (other) => cameAfter(exchange, other) && around.trace(other).listed.length > 0 && isListOf(other, named.kind),
  );
  const list = lists.at(-1);
  const fingerprint = fingerprintOf(named.value);
  if (!list || lists.some((other) => around.trace(other).listed.includes(fingerprint))) return [];
  const because =
    'The list of what this caller may use, fetched before, does not hold the one that this request names.';
  return doubly(
    because,
    'The request names an organization, tenant or account that is not in the list.',
    [answered(list, 'body'), asked(exchange, named.place)],
    'The request names an organization, tenant or account that is not among those of this caller.',
  );
}

interface Tenant {
  readonly kind: string;
  readonly value: string;
  readonly place: Place;
}

function tenantOf({ request }: Exchange): Tenant | undefined {
  const field = request.fields.find(({ name, value }) => tenantName.test(name) && value.trim() !== '');
  if (field)
    return { kind: kindIn(field.name), value: field.value.trim(), place: `header:${field.name.toLowerCase()}` };
  const pair = (urlParts(request.url)?.query ?? [])
    .slice(0, 40)
    .find(([name, value]) => tenantName.test(name) && value !== '');
  return pair && { kind: kindIn(pair[0]), value: pair[1], place: 'url' };
}

const tenantName =
  /(?:^|[-_])(tenant|org|organi[sz]ation|company|workspace|site|team|project|store|shop|merchant|business|subscription|account)[-_]?(?:id|key|slug|name|code|uuid)?$/i;

/** Whether a field or parameter names the organization, tenant or account that a request is for. */
export const namesTenant = (name: string) => tenantName.test(name);

const kindIn = (name: string) => kindOf(tenantName.exec(name)?.[1] ?? '');

/** `org`, `organisations` and `organization` are one kind. */
function kindOf(word: string): string {
  const one = word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
  return one.startsWith('org') ? 'org' : one;
}

/** A list of connections or resources may hold anything that a token is for. */
function isListOf({ request }: Exchange, kind: string): boolean {
  const path = urlParts(request.url)?.path.replace(/(?:\.json)?\/?$/, '') ?? '';
  const name = path.split('/').at(-1)?.toLowerCase() ?? '';
  return name === 'connections' || name.endsWith('resources') || kindOf(name) === kind;
}

/** Neighbours and request bear each other out. */
function doubly(
  because: string,
  shown: string,
  evidence: Parameters<typeof clue>[3],
  headline: string,
): readonly Clue[] {
  return [
    { ...clue('wrong-audience', ['neighbours', 'likely'], because, evidence), headline },
    clue('wrong-audience', ['request', 'likely'], shown, evidence),
  ];
}
