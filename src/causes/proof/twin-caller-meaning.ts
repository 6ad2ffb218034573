import { loginAttempt } from '../../engine/login.ts';
import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import { challengeOf } from '../../http/challenge.ts';
import { isRedacted } from '../../http/credential-fault.ts';
import { authorization, type Credential, credentials } from '../../http/credentials.ts';
import type { Exchange } from '../../http/exchange.ts';
import { bearerJwt } from '../../http/jwt.ts';
import { isSlip } from '../../http/slip.ts';
import { isBare } from '../facts/bare-answer.ts';
import { isStaticFile } from '../facts/caller.ts';
import { asked } from '../facts/evidence.ts';
import { isRefused, isSameOrigin, isServed } from '../facts/outcome.ts';
import { scopesOfToken } from './token-scopes.ts';
import { type CallerDifference, callerValues } from './twin-caller.ts';
import type { Meaning } from './twin-meaning.ts';
import { saysElse } from './words-say.ts';

/** What it means that the served request told otherwise who is asking, or did not tell. */
export function meaningOfCaller(
  difference: CallerDifference,
  refused: Exchange,
  served: Exchange,
  around: Neighbourhood,
): Meaning | undefined {
  if (!isRefused(refused)) return undefined;
  if (difference === 'credential-missing') return ofMissing(refused, served);
  if (difference === 'credential-added') return ofAdded(refused, served);
  return difference === 'credential-moved' ? ofMoved(refused, served, around) : ofOther(refused, served, around);
}

function ofMissing(refused: Exchange, served: Exchange): Meaning | undefined {
  const place = credentials(served.request).find((each) => !carries(refused, each))?.place;
  if (!place || loginAttempt(refused.request)) return undefined;
  const isNone = credentials(refused.request).length === 0;
  return {
    cause: 'no-credentials',
    because: isNone
      ? 'The same request is served when it carries a credential; here it carried none.'
      : 'The same request is served when it carries a further credential; what it carried here is not enough.',
    evidence: [asked(served, place)],
    isPlain:
      !saysElse(refused, ['no-credentials', 'insufficient-permission', 'invalid-credentials', 'waf-blocked']) &&
      (isNone || isBare(refused)),
  };
}

/** What is open to everybody is refused as soon as something is sent that the server tries to read. */
function ofAdded(refused: Exchange, served: Exchange): Meaning | undefined {
  const extra = credentials(refused.request).find((each) => !carries(served, each));
  if (!extra || loginAttempt(refused.request)) return undefined;
  const isFile = extra.kind === 'authorization' && isStaticFile(refused);
  const isRead = refused.response.status === 401 || isFile;
  return {
    cause: isFile ? 'wrong-scheme' : 'invalid-credentials',
    because: 'The same request is served without the credential: it is refused for what was sent.',
    evidence: [asked(refused, extra.place)],
    isPlain: isBare(refused) && isRead,
  };
}

function ofMoved(refused: Exchange, served: Exchange, around: Neighbourhood): Meaning | undefined {
  const own = credentials(refused.request).find((each) => !carries(served, each));
  const its = credentials(served.request).find((each) => !carries(refused, each));
  if (!own || !its || [own, its].some(({ kind, fault }) => kind === 'body' || fault)) return undefined;
  const isSame = callerValues(refused).some(
    (value) => (value.length >= 8 || isRedacted(value)) && callerValues(served).includes(value),
  );
  return {
    cause: 'wrong-scheme',
    because: isSame
      ? 'The same credential is accepted at the same address when it stands in another place of the request.'
      : 'The same request is served with a credential of another scheme, or in another place of the request.',
    evidence: [asked(refused, own.place), asked(served, its.place)],
    isPlain:
      isSame ||
      (!saysElse(refused, bearable) &&
        isBare(refused) &&
        refused.response.status === 401 &&
        !isTaken(own, refused, around)),
    isProof: isSame,
  };
}

const bearable = [
  'no-credentials',
  'malformed-credentials',
  'wrong-scheme',
  'invalid-credentials',
  'insufficient-permission',
] as const;

/** The server offers the scheme that was sent, makes the caller go several steps, or accepts the credential elsewhere. */
function isTaken({ kind }: Credential, refused: Exchange, around: Neighbourhood): boolean {
  const scheme = authorization(refused.request)?.scheme ?? '';
  if (challengeOf(refused.response, scheme) || /^(?:digest|ntlm|negotiate|dpop)$/i.test(scheme)) return true;
  return kind !== 'cookie' && worksElsewhere(refused, around);
}

const worksElsewhere = (refused: Exchange, around: Neighbourhood) =>
  around.sameCredential.some((other) => isServed(other) && isSameOrigin(other, refused));

function ofOther(refused: Exchange, served: Exchange, around: Neighbourhood): Meaning | undefined {
  const own = credentials(refused.request).find((each) => !carries(served, each));
  const its = own && credentials(served.request).find(({ place, name }) => place === own.place && name === own.name);
  if (!own || !its || own.kind === 'signature' || own.fault) return undefined;
  if (issuerOf(refused) !== undefined && issuerOf(served) !== undefined && issuerOf(refused) !== issuerOf(served))
    return ofIssuer(refused, served, own, its);
  if (isSlip(own.value, its.value) || refused.response.status === 401 || loginAttempt(refused.request))
    return ofWrong(refused, served, own, its, around);
  return isSameHolder(refused, served) ? ofScopes(refused, served, own) : ofAnother(refused, served, own, around);
}

const issuerOf = ({ request }: Exchange) => bearerJwt(request)?.claims.iss;

/** Two realms or tenants of one login server give out tokens that look alike. */
function ofIssuer(refused: Exchange, served: Exchange, own: Credential, its: Credential): Meaning {
  return {
    cause: 'wrong-audience',
    because:
      'The same request is served with a token of another issuer (iss): the one that was sent is of another realm or tenant.',
    evidence: [asked(refused, own.kind === 'authorization' ? 'claim:iss' : own.place), asked(served, its.place)],
    isPlain: isBare(refused) && refused.response.status === 401,
  };
}

/** Another value of the same kind is accepted, and this one never was. */
function ofWrong(
  refused: Exchange,
  served: Exchange,
  own: Credential,
  its: Credential,
  around: Neighbourhood,
): Meaning | undefined {
  const isBasic = authorization(refused.request)?.scheme.toLowerCase() === 'basic';
  const isLasting = own.kind === 'api-key' || isBasic || loginAttempt(refused.request) !== undefined;
  if (worksElsewhere(refused, around) || (!isLasting && !isSlip(own.value, its.value))) return undefined;
  return {
    cause: 'invalid-credentials',
    because: isSlip(own.value, its.value)
      ? 'The same request is served when the credential is written a little differently.'
      : 'The same request is served with another name, password or key.',
    evidence: [asked(refused, own.place), asked(served, its.place)],
    isPlain: !saysElse(refused, ['no-credentials', 'invalid-credentials', 'malformed-credentials']),
  };
}

function isSameHolder(refused: Exchange, served: Exchange): boolean {
  const [own, its] = [refused, served].map(({ request }) => bearerJwt(request)?.claims.sub);
  return own !== undefined && own === its;
}

/** Two tokens of one holder differ in what they are for. */
function ofScopes(refused: Exchange, served: Exchange, own: Credential): Meaning | undefined {
  const [had, has] = [scopesOfToken(refused), scopesOfToken(served)];
  if (has.every((scope) => had.includes(scope))) return undefined;
  return {
    cause: 'insufficient-scope',
    because: 'The same request is served with a token of the same holder that has a further scope.',
    evidence: [asked(refused, own.place), asked(served, own.place)],
    isPlain: isBare(refused),
  };
}

/** A cookie or a key that was never accepted may as well be unknown. */
function ofAnother(refused: Exchange, served: Exchange, own: Credential, around: Neighbourhood): Meaning {
  return {
    cause: 'insufficient-permission',
    because: 'The same request is served with the credential of another account.',
    evidence: [asked(refused, own.place), asked(served, own.place)],
    isPlain: isBare(refused) && (own.kind === 'authorization' || worksElsewhere(refused, around)),
  };
}

const carries = ({ request }: Exchange, { fingerprint, place }: Credential) =>
  credentials(request).some((each) => each.fingerprint === fingerprint && each.place === place);
