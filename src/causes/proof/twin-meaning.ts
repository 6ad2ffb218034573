import type { Evidence } from '../../engine/clue.ts';
import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import type { Place } from '../../http/place.ts';
import { isBare } from '../facts/bare-answer.ts';
import { isAnonymous, isFromOtherSite, namesCsrf, pathOf } from '../facts/caller.ts';
import { asked } from '../facts/evidence.ts';
import { namesTenant } from './audience.ts';
import { guardFieldLacking } from './forgery.ts';
import { meaningOfCaller } from './twin-caller-meaning.ts';
import { type Difference, isMethodSigned } from './twin-difference.ts';
import { meaningOfPlace } from './twin-proxy.ts';
import { meaningOfRight } from './twin-right.ts';
import { saysElse } from './words-say.ts';

/** The cause that a difference names where it is the only one. */
export interface Meaning {
  readonly cause: CauseId;
  readonly because: string;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** Whether what the answer says, and what is known of the caller, leaves room for nothing else. */
  readonly isPlain: boolean;
  /** The very same value is accepted: nothing about the credential itself can be wrong. */
  readonly isProof?: boolean;
}

/** What the difference between a refused request and a served one means; undefined where it names no cause. */
export function meaningOf(
  difference: Difference,
  refused: Exchange,
  served: Exchange,
  around: Neighbourhood,
): Meaning | undefined {
  switch (difference) {
    case 'site':
      return ofSite(refused, served);
    case 'agent':
      return ofAgent(refused, served);
    case 'csrf':
      return ofToken(refused, served);
    case 'transport':
      return ofTransport(refused, served);
    case 'host':
      return ofHost(refused, served);
    case 'spelling':
      return ofSpelling(refused, served);
    case 'method':
      return isMethodSigned(refused.request)
        ? ofSignedMethod(refused, served)
        : meaningOfRight(difference, refused, served, around);
    case 'object':
    case 'body':
      return meaningOfRight(difference, refused, served, around);
    case 'field':
      return ofTenant(refused, served);
    case 'address':
    case 'country':
      return meaningOfPlace(difference, refused, served, around);
    case 'query':
      return undefined;
    default:
      return meaningOfCaller(difference, refused, served, around);
  }
}

function ofSignedMethod(refused: Exchange, served: Exchange): Meaning {
  return {
    cause: 'bad-signature',
    because: `The same signed address is served to ${served.request.method}: the method is part of what was signed.`,
    evidence: [asked(refused, 'method'), asked(served, 'method')],
    isPlain: isBare(refused),
  };
}

/** The field that tells for whom the caller asks is one of its credentials, secret or not. */
function ofTenant(refused: Exchange, served: Exchange): Meaning | undefined {
  const isMissed = (name: string) => namesTenant(name) && fieldValue(refused.request, name) === undefined;
  const field = served.request.fields.find(({ name }) => isMissed(name));
  if (!field) return undefined;
  return {
    cause: 'no-credentials',
    because: `The same request is served when the field ${field.name.slice(0, 60)} says for which organization or tenant it is.`,
    evidence: [asked(served, `header:${field.name.toLowerCase()}`)],
    isPlain: isBare(refused),
  };
}

function ofSite(refused: Exchange, served: Exchange): Meaning {
  return {
    cause: 'origin-rejected',
    because: 'The same URL is served to the same caller when another page asks: only the calling site differs.',
    evidence: siteEvidence(refused, served),
    isPlain: isBare(refused) && (isFromOtherSite(refused) || refused.response.status === 403),
  };
}

function siteEvidence(refused: Exchange, served: Exchange): Meaning['evidence'] {
  const place = siteField(refused);
  return place ? [asked(refused, place)] : [asked(refused, 'url'), asked(served, siteField(served) ?? 'url')];
}

function siteField({ request }: Exchange): Place | undefined {
  const names = ['origin', 'referer', 'sec-fetch-site'] as const;
  const name = names.find((each) => fieldValue(request, each) !== undefined);
  return name && `header:${name}`;
}

/** To a credential, a 401 speaks of the credential. */
function ofAgent(refused: Exchange, served: Exchange): Meaning {
  return {
    cause: 'bot-challenge',
    because:
      'The same URL, asked with the same credentials or none, is served to another client software (User-Agent).',
    evidence: [asked(refused, 'header:user-agent'), asked(served, 'header:user-agent')],
    isPlain: isBare(refused) && (refused.response.status !== 401 || isAnonymous(refused)),
  };
}

function ofToken(refused: Exchange, served: Exchange): Meaning {
  const lacking = guardFieldLacking(refused, served);
  const field = lacking || served.request.fields.find(({ name }) => namesCsrf(name))?.name.toLowerCase();
  return {
    cause: 'csrf-rejected',
    because:
      lacking !== ''
        ? `The same request passes with the field ${lacking.slice(0, 60)}, which a page of another site cannot send by itself.`
        : 'The same request passes when it carries a current anti-forgery token.',
    evidence: [asked(served, field ? `header:${field}` : 'body')],
    isPlain: !saysElse(refused, ['csrf-rejected', 'no-credentials', 'invalid-credentials', 'insufficient-permission']),
  };
}

function ofTransport(refused: Exchange, served: Exchange): Meaning | undefined {
  if (!refused.request.url.startsWith('http:') || !served.request.url.startsWith('https:')) return undefined;
  return {
    cause: 'tls-required',
    because: 'The same request is served over https and refused over http.',
    evidence: [asked(refused, 'url'), asked(served, 'url')],
    isPlain: isBare(refused),
  };
}

function ofHost(refused: Exchange, served: Exchange): Meaning {
  const hasOrigin = fieldValue(refused.request, 'origin') !== undefined;
  return {
    cause: 'origin-rejected',
    because: `The same request is served under another name of the same server: only the name that was asked for${hasOrigin ? ', and the Origin that goes with it,' : ''} differs.`,
    evidence: [asked(refused, hasOrigin ? 'header:origin' : 'url'), asked(served, 'url')],
    isPlain: isBare(refused) && refused.response.status === 403,
  };
}

/**
 * A doubled slash is a common slip where a base URL and a path are put together, and routers take it for another path.
 * Another spelling may as well get past a check that this one met.
 */
function ofSpelling(refused: Exchange, served: Exchange): Meaning | undefined {
  const isDoubled = pathOf(refused).includes('//') && !pathOf(served).includes('//');
  if (!isBare(refused) || (!isDoubled && refused.response.status !== 403)) return undefined;
  return {
    cause: 'wrong-route',
    because: isDoubled
      ? 'The same caller is served when the path is written without the doubled slash.'
      : 'The same caller is served when the address is spelled in another way.',
    evidence: [asked(refused, 'url'), asked(served, 'url')],
    isPlain: isDoubled,
  };
}
