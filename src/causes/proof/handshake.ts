import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import { challengeParam, challenges } from '../../http/challenge.ts';
import { authorization } from '../../http/credentials.ts';
import type { Exchange } from '../../http/exchange.ts';
import { urlParts } from '../../http/url-pattern.ts';
import { cameAfter, isServed } from '../facts/outcome.ts';

/** NTLM or Negotiate in the middle: the request carried a message of it and the answer carries the next one. */
export function isMiddleLeg({ request, response }: Exchange): boolean {
  const scheme = authorization(request)?.scheme.toLowerCase();
  if (response.status !== 401 || (scheme !== 'ntlm' && scheme !== 'negotiate')) return false;
  return challenges(response).challenges.some((one) => isWindows(one.scheme) && (one.token68 ?? '').length > 8);
}

/** A last message of NTLM (type 3) or a Kerberos ticket that the server refused. */
export function isRefusedLastLeg(exchange: Exchange): boolean {
  const sent = authorization(exchange.request);
  if (exchange.response.status !== 401 || !sent || !isWindows(sent.scheme) || isMiddleLeg(exchange)) return false;
  return !sent.value.startsWith('TlRMTVNTUAAB') && sent.value.length > 16;
}

/** The later exchange that answered this challenge and was let through: the same URL with the scheme that was asked for. */
export function answeredLater(exchange: Exchange, around: Neighbourhood): Exchange | undefined {
  const sent = authorization(exchange.request);
  if (exchange.response.status !== 401 || (sent && !isWindows(sent.scheme))) return undefined;
  const offered = challenges(exchange.response).challenges.map(({ scheme }) => scheme.toLowerCase());
  return around.sameUrl.find((later) => {
    const scheme = authorization(later.request)?.scheme.toLowerCase() ?? '';
    const soon = !exchange.startedAt || later.startedAt - exchange.startedAt < soonEnough;
    return cameAfter(later, exchange) && soon && isLetIn(later) && legs.has(scheme) && offered.includes(scheme);
  });
}

/** The exchange with the token server that the challenge names, if the same URL was served with its token afterwards. */
export function tokenFetched(
  exchange: Exchange,
  around: Neighbourhood,
): { token: Exchange; served: Exchange } | undefined {
  if (exchange.response.status !== 401 || authorization(exchange.request)) return undefined;
  const origins = challenges(exchange.response).challenges.flatMap((one) =>
    ['realm', 'authorization', 'authorization_uri'].flatMap(
      (name) => urlParts(challengeParam(one, name) ?? '')?.origin ?? [],
    ),
  );
  const served = around.sameUrl.find(
    (later) =>
      cameAfter(later, exchange) && isLetIn(later) && authorization(later.request)?.scheme.toLowerCase() === 'bearer',
  );
  if (!served || !origins.length) return undefined;
  const token = [...around.nearby, ...around.sameOrigin].find(
    (other) =>
      cameAfter(other, exchange) &&
      cameAfter(served, other) &&
      isServed(other) &&
      origins.includes(urlParts(other.request.url)?.origin ?? ''),
  );
  return token && { token, served };
}

const legs = new Set(['basic', 'digest', 'ntlm', 'negotiate']);
const soonEnough = 120_000;

function isWindows(scheme: string): boolean {
  return ['ntlm', 'negotiate'].includes(scheme.toLowerCase());
}

function isLetIn({ response }: Exchange): boolean {
  return response.status > 0 && response.status !== 401 && response.status !== 407;
}
