import { loginAttempt } from '../../engine/login.ts';
import type { CauseId, Confidence } from '../../engine/taxonomy.ts';
import { challenges } from '../../http/challenge.ts';
import { isRedacted } from '../../http/credential-fault.ts';
import { authorization, type Credential, credentials } from '../../http/credentials.ts';
import type { Exchange, Field } from '../../http/exchange.ts';
import { bearerJwt } from '../../http/jwt.ts';
import { looksRandom } from '../../http/secret-value.ts';
import { signedUrl } from '../../http/signed-url.ts';
import { urlParts } from '../../http/url-pattern.ts';
import { isUnsafe } from '../facts/caller.ts';
import { carriesOwnCookie, mayCarryCredential } from '../facts/plausible.ts';
import { comparesClocks, signingTime } from '../facts/signing-time.ts';

/** A cause as far as the request bears it out, with the reason where the request changed it. */
export interface Verdict {
  readonly cause: CauseId;
  readonly confidence: Confidence;
  readonly because?: string;
}

/** What a response claims. */
export interface Claim {
  readonly cause: CauseId;
  readonly confidence: Confidence;
  /** The claim is only that somebody must log in, not that nothing arrived. */
  readonly vague?: boolean;
  /** The response names the caller, so that something in the request told the server. */
  readonly named?: boolean;
  /** It speaks of a "security token", which is a credential to some and the guard of a form to others. */
  readonly guard?: boolean;
  /** It speaks of guests, which are callers without a login to some and accounts with few rights to others. */
  readonly guest?: boolean;
}

/**
 * The request decides: a claim about a credential that was never sent becomes `no-credentials`; "nothing was sent" about
 * a request that carried something becomes what is wrong with it.
 */
export function settled(exchange: Exchange, claim: Claim): readonly Verdict[] {
  const sent = credentials(exchange.request);
  if (claim.guard && aboutToken.has(claim.cause) && isForm(exchange, sent)) return [ofForm(claim)];
  if (claim.cause === 'no-credentials') return sent.length ? notSeen(exchange, claim, sent) : [verdict(claim)];
  if (claim.vague && claim.cause === 'insufficient-permission' && exchange.response.status === 401 && sent.length) {
    return [verdict({ ...claim, confidence: 'possible' })];
  }
  const nothing =
    !sent.length &&
    !loginAttempt(exchange.request) &&
    !mayCarryInBody(exchange) &&
    !mayCarryCredential(exchange.request);
  if (nothing && claim.cause === 'insufficient-permission' && hasOwnCookie(exchange))
    return [verdict(atMostLikely(claim))];
  if (nothing && claim.cause === 'bad-signature' && hasSignedPath(exchange)) return [verdict(atMostLikely(claim))];
  if (nothing && !claim.named && !exchange.request.fields.some(mayCarryToken)) return withNothingSent(exchange, claim);
  if (claim.cause === 'insufficient-permission' && !claim.named && isKeyAlone(sent))
    return [verdict(atMostLikely(claim)), ofKey];
  if (claim.cause === 'bad-signature' && isUnsignedLogin(exchange, sent)) return [ofPassword];
  if (claim.cause === 'bad-signature' && !isSigned(exchange, sent)) return [ofToken(exchange, claim)];
  if (claim.cause === 'expired-credentials' && isStamped(exchange, sent)) return ofStamp(exchange, claim);
  return claim.cause === 'invalid-credentials' && sent.some((one) => unreadable(exchange, one))
    ? [asBroken(claim)]
    : [verdict(claim)];
}

/** Signed for this one request, with the time and no end, and nothing else that could end: only the clocks can tell. */
function isStamped({ request }: Exchange, sent: readonly Credential[]): boolean {
  if (signingTime(request) === undefined) return false;
  return sent.every(
    ({ kind, name }) => kind === 'signature' || (kind === 'api-key' && !/token|session|jwt/i.test(name)),
  );
}

/** Both clocks are told where they are what is compared; else the request may as well have been sent a second time. */
function ofStamp(exchange: Exchange, claim: Claim): readonly Verdict[] {
  const compared = comparesClocks(exchange);
  const skew = { cause: 'clock-skew', because: stampOff } as const;
  return compared && claim.confidence !== 'possible'
    ? [
        { ...skew, confidence: 'likely' },
        { cause: claim.cause, confidence: 'possible' },
      ]
    : [verdict(atMostLikely(claim)), { ...skew, confidence: 'possible' }];
}

const stampOff =
  'The response calls what was sent expired, and the request is signed with its own time and no end: its clock does not agree with that of the server.';

/** A cookie of the site's own may well be its session, where the answer speaks of what the caller may do. */
function hasOwnCookie({ request, response }: Exchange): boolean {
  return response.status !== 401 && response.status >= 300 && carriesOwnCookie(request);
}

/** A key stands for an account and may hold fewer rights than that: words of rights leave open whose are meant. */
const isKeyAlone = (sent: readonly Credential[]) => sent.length > 0 && sent.every(({ kind }) => kind === 'api-key');

const ofKey: Verdict = {
  cause: 'insufficient-scope',
  confidence: 'possible',
  because: 'The request carried a key and nothing else: the right may be lacking to the key, and not to the account.',
};

function atMostLikely(claim: Claim): Claim {
  return claim.confidence === 'certain' ? { ...claim, confidence: 'likely' } : claim;
}

/** A body that was not recorded, or that names something like a token, may have carried it. */
function mayCarryInBody({ request: { content } }: Exchange): boolean {
  return content.state === 'missing' || secretMember.test(content.text.slice(0, 4000));
}

const secretMember = /(?:token|refresh|assertion|secret|password|passwd|api_?key|signature|ticket|otp)["']?\s?[:=]/i;

/** What may be said of the guard of a form as well as of a token. */
const aboutToken: ReadonlySet<CauseId> = new Set<CauseId>([
  'no-credentials',
  'invalid-credentials',
  'expired-credentials',
  'malformed-credentials',
]);

/** Something is to be changed by a caller whom the server can know by a cookie alone, or not at all. */
function isForm(exchange: Exchange, sent: readonly Credential[]): boolean {
  return isUnsafe(exchange) && sent.every(({ kind }) => kind === 'cookie');
}

function ofForm(claim: Claim): Verdict {
  const confidence = claim.confidence === 'possible' ? 'possible' : 'likely';
  const because =
    'The response speaks of a security token, and the request carried none but a cookie: it means that of the form.';
  return { cause: 'csrf-rejected', confidence, because };
}

/** A field of a product's own that ends like a token's: `satoken`, `x-acme-session`. */
function mayCarryToken({ name, value }: Field): boolean {
  const plain = name.toLowerCase();
  return (
    (value.length >= 8 || isRedacted(value)) &&
    tokenEnds.some((end) => plain.endsWith(end)) &&
    !/csrf|xsrf|request/.test(plain)
  );
}

const tokenEnds = ['token', 'session', 'sessionid', 'sid', 'ticket', 'jwt'];

/** Causes that speak of something that was sent. */
const presupposing: readonly CauseId[] = [
  'invalid-credentials',
  'expired-credentials',
  'revoked-credentials',
  'malformed-credentials',
  'wrong-scheme',
  'wrong-audience',
  'insufficient-scope',
  'bad-signature',
];

function withNothingSent(exchange: Exchange, claim: Claim): readonly Verdict[] {
  const confidence = claim.confidence === 'possible' ? 'possible' : 'likely';
  const none = {
    cause: 'no-credentials',
    because: 'The response speaks of a credential, but the request carried none.',
  } as const;
  if (presupposing.includes(claim.cause)) return [{ ...none, confidence }];
  if (claim.cause !== 'insufficient-permission') return [verdict(claim)];
  const because =
    'The response speaks of permission, but the request carried nothing that tells the server who is asking.';
  if (exchange.response.status === 401) return [{ ...none, because, confidence }];
  return [
    { ...none, because, confidence: 'possible' },
    { cause: claim.cause, confidence: 'possible' },
  ];
}

/** The response says that nothing arrived, and yet something was sent. */
function notSeen(exchange: Exchange, claim: Claim, sent: readonly Credential[]): readonly Verdict[] {
  if (sent.some((one) => unreadable(exchange, one))) return [asBroken(claim)];
  if (claim.guest && exchange.response.status === 403) return [ofGuest];
  const confidence = claim.confidence === 'possible' ? 'possible' : 'likely';
  if (sent.every((one) => one.kind === 'cookie')) return [verdict({ ...claim, confidence }), unknownCookie];
  if (sent.some((one) => one.kind === 'body'))
    return [{ cause: 'invalid-credentials', confidence, because: refusedLogin }];
  const offered = challenges(exchange.response).challenges.map((challenge) => challenge.scheme.toLowerCase());
  const scheme = authorization(exchange.request)?.scheme.toLowerCase();
  if (scheme !== undefined && offered.includes(scheme))
    return [{ cause: 'invalid-credentials', confidence, because: notAccepted }];
  if (claim.vague && offered.length === 0) return [{ cause: 'invalid-credentials', confidence, because: notAccepted }];
  return [
    { cause: 'wrong-scheme', confidence, because: notFound },
    { cause: 'no-credentials', confidence: 'possible', because: oneMore },
  ];
}

const ofGuest: Verdict = {
  cause: 'insufficient-permission',
  confidence: 'likely',
  because: 'The response refuses guests, and the request carried a credential: its account counts as a guest.',
};
const unknownCookie: Verdict = {
  cause: 'expired-credentials',
  confidence: 'possible',
  because: 'The request carried a session cookie, but the server no longer knows who it belongs to.',
};
const refusedLogin = 'The request carried login data, and the response answers as if nobody were logged in.';
const notAccepted =
  'The response answers as if nobody were logged in, although the request carried a credential of the right kind.';
const oneMore = 'The server may want another credential beside the one that was sent.';
const notFound =
  'The response says that no credential arrived, although the request carried one: the server looks for it elsewhere.';

/** Some servers take a bare key without a scheme name, so that alone does not break it unless a scheme is asked for. */
function unreadable(exchange: Exchange, { fault, kind }: Credential): boolean {
  if (!fault || kind === 'cookie') return false;
  return (fault !== 'no-scheme' && fault !== 'quoted') || challenges(exchange.response).challenges.length > 0;
}

/** The first steps of a path may be its signature, as servers that scale pictures have it: `/AfrOrF3gWeDA6VOl.../rs:fit/...`. */
function hasSignedPath({ request }: Exchange): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const steps = urlParts(request.url)?.path.split('/', 4).slice(1) ?? [];
  return steps.some(
    (step) => isRedacted(step) || (step.length >= 24 && !step.includes('.') && !isUuid.test(step) && looksRandom(step)),
  );
}

const isUuid = /^[\da-f]{8}-[\da-f]{4}-/i;

/** Some logins prove the password by signing with a key made of it: a wrong signature is then a wrong password. */
function isUnsignedLogin({ request }: Exchange, sent: readonly Credential[]): boolean {
  const attempt = loginAttempt(request);
  return attempt?.kind === 'login' && attempt.identity !== '' && !sent.some(({ kind }) => kind === 'signature');
}

const ofPassword: Verdict = {
  cause: 'invalid-credentials',
  confidence: 'likely',
  because:
    'The response calls a signature wrong, and the request is a login that is not signed: it means the password.',
};

/** Whether the request carries a signature over itself; else "signature" can only mean the one inside the token. */
function isSigned({ request }: Exchange, sent: readonly Credential[]): boolean {
  const scheme = authorization(request)?.scheme.toLowerCase();
  if (scheme !== 'bearer') return true;
  const own = sent.some(({ kind }) => kind === 'signature') || signedUrl(request.url) !== undefined;
  return (
    own || request.fields.some(({ name }) => name.toLowerCase() === 'dpop' || name.toLowerCase().includes('signature'))
  );
}

/** It can only be the signature inside of the token, which is plain where one can be read or the response speaks of tokens. */
function ofToken(exchange: Exchange, claim: Claim): Verdict {
  const read = bearerJwt(exchange.request) !== undefined || /token|jw[ts]/i.test(exchange.response.content.text);
  const confidence = read || claim.confidence === 'possible' ? claim.confidence : 'likely';
  return { cause: 'invalid-credentials', confidence };
}

function asBroken(claim: Claim): Verdict {
  const confidence = claim.confidence === 'possible' ? 'possible' : 'likely';
  return {
    cause: 'malformed-credentials',
    confidence,
    because: 'The credential in the request is broken as text, so the server could not use it.',
  };
}

function verdict(claim: Claim): Verdict {
  return { cause: claim.cause, confidence: claim.confidence };
}
