import { loginAttempt } from '../../engine/login.ts';
import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import { type Challenge, challengeParam, challenges, proxyChallenges } from '../../http/challenge.ts';
import { authorization } from '../../http/credentials.ts';
import { type Exchange, fieldValue, type Request } from '../../http/exchange.ts';
import { urlParts } from '../../http/url-pattern.ts';
import { cameAfter, isServed } from '../facts/outcome.ts';

/** NTLM or Negotiate in the middle: the request carried a message of it and the answer carries the next one. */
export function isMiddleLeg(exchange: Exchange): boolean {
  const leg = legOf(exchange);
  return (
    leg !== undefined &&
    isWindows(leg.sent) &&
    leg.offered.some((one) => isWindows(one.scheme) && (one.token68 ?? '').length > 8)
  );
}

/** A private access token alone is asked for (RFC 9577 section 2.1), which browsers that have none do not answer. */
export function asksForPrivateToken({ request, response }: Exchange): boolean {
  const asked = challenges(response).challenges;
  const isAlone = asked.length > 0 && asked.every(({ scheme }) => scheme.toLowerCase() === 'privatetoken');
  return response.status === 401 && isAlone && authorization(request) === undefined;
}

/** What a server (401) or a proxy (407) asked for, and the scheme of what it had been sent; undefined for other answers. */
function legOf({ request, response }: Exchange): { sent: string; offered: readonly Challenge[] } | undefined {
  if (response.status === 407)
    return { sent: schemeSent(request, true), offered: proxyChallenges(response).challenges };
  return response.status === 401
    ? { sent: schemeSent(request, false), offered: challenges(response).challenges }
    : undefined;
}

function schemeSent(request: Request, toProxy: boolean): string {
  if (!toProxy) return authorization(request)?.scheme.toLowerCase() ?? '';
  return (fieldValue(request, 'proxy-authorization') ?? '').trim().split(' ', 1).join('').toLowerCase();
}

/** A last message of NTLM (type 3) or a Kerberos ticket that the server refused. */
export function isRefusedLastLeg(exchange: Exchange): boolean {
  const sent = authorization(exchange.request);
  if (exchange.response.status !== 401 || !sent || !isWindows(sent.scheme) || isMiddleLeg(exchange)) return false;
  return !sent.value.startsWith('TlRMTVNTUAAB') && sent.value.length > 16;
}

/** The later exchange that answered this challenge and was let through: the same URL with the scheme that was asked for. */
export function answeredLater(exchange: Exchange, around: Neighbourhood): Exchange | undefined {
  const leg = legOf(exchange);
  if (!leg || (leg.sent !== '' && !isWindows(leg.sent))) return undefined;
  const offered = leg.offered.map(({ scheme }) => scheme.toLowerCase());
  return around.sameUrl.find((later) => {
    const scheme = schemeSent(later.request, exchange.response.status === 407);
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
  const isBetween = (other: Exchange) =>
    cameAfter(other, exchange) &&
    cameAfter(served, other) &&
    isServed(other) &&
    origins.includes(urlParts(other.request.url)?.origin ?? '');
  const token = around.nearby.find(isBetween) ?? around.sameOrigin.find(isBetween);
  return token && { token, served };
}

/** The same login, sent again soon with what this answer had handed out for it (a nonce, a salt), and accepted. */
export function loginAnswered(exchange: Exchange, around: Neighbourhood): Exchange | undefined {
  const attempt = loginAttempt(exchange.request);
  if (attempt?.kind !== 'login' || exchange.response.status >= 500) return undefined;
  if (!handsOut.test(exchange.response.content.text.slice(0, 4000))) return undefined;
  const next = around.sameUrl.find((later) => cameAfter(later, exchange));
  const isSoon = next !== undefined && next.startedAt - exchange.startedAt < soonForLogin;
  if (!next || !isSoon || !isServed(next) || around.fingerprint(next).shape === around.fingerprint(exchange).shape)
    return undefined;
  const { act, identity } = around.trace(next);
  return act === 'login' && identity === attempt.identity ? next : undefined;
}

/** A member or an element of that name with a value: what the password is mixed with before it is sent. */
const handsOut =
  /["<](?:server)?[_-]?(?:random|rand|nonce|challenge|salt|nonce_?str|auth_?seed)(?:["'] ?: ?["'\d]|>)[^"'<]/i;
const soonForLogin = 15_000;

const legs = new Set(['basic', 'digest', 'ntlm', 'negotiate']);
const soonEnough = 120_000;

function isWindows(scheme: string): boolean {
  return ['ntlm', 'negotiate'].includes(scheme.toLowerCase());
}

function isLetIn({ response }: Exchange): boolean {
  return response.status > 0 && response.status !== 401 && response.status !== 407;
}
