import type { Clue } from '../../engine/clue.ts';
import { mainCredential } from '../../engine/main-credential.ts';
import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import type { Exchange } from '../../http/exchange.ts';
import { answered, asked, clue } from '../facts/evidence.ts';
import { cameAfter, isRefused, isServed } from '../facts/outcome.ts';
import { saysElse } from './words-say.ts';

/** The token was asked for with more scopes than it was given (RFC 6749 section 3.3), and an act is refused to it. */
export function grantedLess(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const grant = exchange.response.status === 403 ? grantOf(exchange, around) : undefined;
  const missing = grant ? (around.trace(grant).asked?.missing ?? []) : [];
  if (!grant || missing.length === 0 || saysElse(exchange, ['insufficient-scope', 'insufficient-permission']))
    return [];
  const because = `The token was asked for with ${missing.slice(0, 3).join(', ').slice(0, 100)} among its scopes, and was given without.`;
  return [
    clue('insufficient-scope', ['neighbours', 'likely'], because, [asked(grant, 'body'), answered(grant, 'body')]),
  ];
}

/** The token was asked for one audience, and the same request is served with one that was asked for another. */
export function askedForOther(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const grant = isRefused(exchange) ? grantOf(exchange, around) : undefined;
  const audience = grant ? (around.trace(grant).asked?.audience ?? '') : '';
  if (!grant || audience === '' || saysElse(exchange, ['wrong-audience', 'invalid-credentials', 'no-credentials']))
    return [];
  const served = around.sameUrl.find((other) => {
    const its = isServed(other) ? grantOf(other, around) : undefined;
    const theirs = its ? (around.trace(its).asked?.audience ?? '') : '';
    return theirs !== '' && theirs !== audience;
  });
  if (!served) return [];
  const because = 'The token was asked for another audience than the one with which the same request is served.';
  const own = mainCredential(exchange.request);
  const evidence = [asked(grant, 'body'), asked(exchange, own?.place ?? 'url'), answered(served, 'status')] as const;
  const headline = 'The token was issued for another service of this provider than the one that was asked.';
  return [
    { ...clue('wrong-audience', ['neighbours', 'likely'], because, evidence), headline },
    clue(
      'wrong-audience',
      ['request', 'likely'],
      'The token that was sent is not the one for this audience.',
      evidence,
    ),
  ];
}

/** What handed out the token that is sent. */
function grantOf(exchange: Exchange, around: Neighbourhood): Exchange | undefined {
  const own = mainCredential(exchange.request);
  if (!own || own.kind === 'cookie') return undefined;
  const gaveIt = (other: Exchange) =>
    cameAfter(exchange, other) && around.trace(other).issued.some(({ fingerprint }) => fingerprint === own.fingerprint);
  return around.nearby.findLast(gaveIt) ?? around.sameOrigin.findLast(gaveIt) ?? around.grants.findLast(gaveIt);
}
