import { loginAttempt } from '../../engine/login.ts';
import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import { credentials } from '../../http/credentials.ts';
import type { Exchange } from '../../http/exchange.ts';
import { isBare, isHeard } from '../facts/bare-answer.ts';
import { hasCookieSession, isAnonymous, isFromOtherSite, isStaticFile, isUnsafe } from '../facts/caller.ts';
import { asked } from '../facts/evidence.ts';
import { cameAfter, isRefused, isWebServer } from '../facts/outcome.ts';
import { mayOnlyRead } from './token-scopes.ts';
import type { Meaning } from './twin-meaning.ts';
import { saysElse } from './words-say.ts';

/** The caller is known, and may do something else here: what is refused is this act, this object or what the body asks for. */
export function meaningOfRight(
  difference: 'method' | 'object' | 'body',
  refused: Exchange,
  served: Exchange,
  around: Neighbourhood,
): Meaning | undefined {
  const own = credentials(refused.request)[0];
  if (loginAttempt(refused.request)) return undefined;
  if (difference === 'method' && (!(isUnsafe(refused) || isForTests(refused)) || isUnsafe(served))) return undefined;
  if (!own) return difference === 'method' ? ofMethod(refused) : undefined;
  const missesScope = difference === 'method' && mayOnlyRead(refused);
  return {
    cause: missesScope ? 'insufficient-scope' : 'insufficient-permission',
    because: sentences[difference](served),
    evidence: [asked(refused, own.place), asked(served, difference === 'method' ? 'method' : 'url')],
    isPlain: isUnsaid(refused) && isKnown(difference, refused, served, around),
  };
}

/** Methods that change nothing and that servers switch off all the same. */
const isForTests = ({ request }: Exchange) => request.method === 'TRACE' || request.method === 'TRACK';

const sentences = {
  method: () => 'The same caller may read this URL with the same credential; only the method differs.',
  object: ({ response }: Exchange) =>
    response.status === 404
      ? 'To the same caller another object in this place is missing, so this one was found before it was refused.'
      : 'The same caller is served another object in this place with the same credential.',
  body: () => 'The same caller is answered at this URL with the same credential; only what the body asks for differs.',
} as const;

/** The words may name a permission; the rest has to be silence. */
const isUnsaid = (refused: Exchange) =>
  isBare(refused) || (isHeard(refused) && !saysElse(refused, ['insufficient-permission', 'insufficient-scope']));

/** A 403 was said to somebody; after a 401 it takes a sign that the credential itself is good, and still was. */
function isKnown(
  difference: 'method' | 'object' | 'body',
  refused: Exchange,
  served: Exchange,
  around: Neighbourhood,
): boolean {
  if (isFromOtherSite(refused) || (isWebServer(refused) && !refused.response.content.mediaType.includes('json')))
    return false;
  const kinds = credentials(refused.request).map(({ kind }) => kind);
  const isOwn = kinds.some((kind) => kind === 'authorization' || kind === 'api-key' || kind === 'signature');
  // Cookies go along by themselves: to a change, a guard against forged requests may have said no.
  if (!isOwn && isUnsafe(refused)) return false;
  if (difference === 'body') return !isRefused(refused);
  if (difference === 'object' && isStaticFile(refused)) return false;
  return refused.response.status !== 401 || isGood(refused, served, around);
}

/** It works still, and was handed out in this capture, or nobody is served without it. */
function isGood(refused: Exchange, served: Exchange, around: Neighbourhood): boolean {
  const isFresh = cameAfter(served, refused) || refused.startedAt - served.startedAt < stillGood;
  if (!isFresh) return false;
  const sent = new Set(credentials(refused.request).map(({ fingerprint }) => fingerprint));
  const wasIssued = around.grants.some(
    (other) => cameAfter(refused, other) && around.trace(other).issued.some(({ fingerprint }) => sent.has(fingerprint)),
  );
  return (
    wasIssued ||
    around.sameEndpoint.some(
      (other) => isRefused(other) && isAnonymous(other) && other.request.method === served.request.method,
    )
  );
}

const stillGood = 60_000;

/** Who may read may still lack the right to write, and a POST may lack a login: this speaks only where neither fits. */
function ofMethod(refused: Exchange): Meaning | undefined {
  if (refused.response.status !== 403) return undefined;
  const isGuarded = hasCookieSession(refused) || isFromOtherSite(refused) || refused.request.method === 'POST';
  return {
    cause: 'method-not-permitted',
    because: 'GET on the same URL is served to the same caller; only the method differs.',
    evidence: [asked(refused, 'method')],
    isPlain: isBare(refused) && !isGuarded,
  };
}
