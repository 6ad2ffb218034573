import { isRevocation } from '../../engine/act.ts';
import type { Clue } from '../../engine/clue.ts';
import { mainCredential } from '../../engine/main-credential.ts';
import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import type { Exchange } from '../../http/exchange.ts';
import { answered, asked, clue } from '../facts/evidence.ts';
import { cameAfter, isSameSite, isServed } from '../facts/outcome.ts';
import { deletesKey } from './withdrawn.ts';
import { aboutTheCredential, saysElse } from './words-say.ts';

/**
 * The token worked until another one was withdrawn, and is refused since: who withdraws a refresh token ends the access
 * tokens of the same grant with it (RFC 7009 section 2.1). Nothing is said where the token that was withdrawn is known to be
 * of somebody else: it was handed out without this one, or used as an access token itself.
 */
export function grantRevoked(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const own = mainCredential(exchange.request);
  if (!own || own.kind === 'cookie' || exchange.response.status !== 401) return [];
  if (saysElse(exchange, aboutTheCredential)) return [];
  const near = [around.nearby, around.sameOrigin];
  const isOther = (other: Exchange) => !around.trace(other).ended.includes(own.fingerprint);
  const revokes = (other: Exchange) =>
    cameAfter(exchange, other) && withdraws(other) && isOther(other) && isSameSite(other, exchange);
  const revocation = around.nearby.findLast(revokes) ?? around.sameOrigin.findLast(revokes);
  if (!revocation) return [];
  const isWorking = (other: Exchange) => isServed(other) && isSameSite(other, exchange);
  const worked = around.sameCredential.find((other) => cameAfter(revocation, other) && isWorking(other));
  if (!worked || around.sameCredential.some((other) => cameAfter(other, revocation) && isWorking(other))) return [];
  const gone = around.trace(revocation).ended;
  if (
    cameWithOther(own.fingerprint, gone, around) ||
    near.some((list) => list.some((other) => gone.includes(usedBy(other, around))))
  )
    return [];
  const because = deletesKey(revocation.request)
    ? 'The key was accepted until a key was deleted at this service, and is refused since.'
    : 'The token was accepted until another one was withdrawn at this service, and is refused since: the tokens of one consent end together.';
  return [
    clue('revoked-credentials', ['neighbours', 'likely'], because, [
      answered(worked, 'status'),
      asked(revocation, 'url'),
      asked(exchange, own.place),
    ]),
  ];
}

function withdraws({ request, response }: Exchange): boolean {
  const ends = deletesKey(request) || (request.method !== 'GET' && isRevocation(request));
  return ends && response.status >= 200 && response.status < 300;
}

/** What handed out the own token gave another one to renew it with. */
function cameWithOther(own: string, gone: readonly string[], around: Neighbourhood): boolean {
  return around.grants
    .filter((other) => around.trace(other).issued.some(({ fingerprint }) => fingerprint === own))
    .map((other) => around.trace(other).issued)
    .map((issued) => issued.filter(({ kind }) => kind === 'refresh'))
    .some((refresh) => refresh.length > 0 && !refresh.some(({ fingerprint }) => gone.includes(fingerprint)));
}

/** The token that a request asked for data with. */
const usedBy = (other: Exchange, around: Neighbourhood) => (withdraws(other) ? '' : around.trace(other).main);
