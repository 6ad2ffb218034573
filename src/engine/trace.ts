import { authorization, type Credential, type CredentialKind, credentials } from '../http/credentials.ts';
import type { Exchange, Request } from '../http/exchange.ts';
import { numericDate, readJwt } from '../http/jwt.ts';
import { remembered } from '../http/remembered.ts';
import { type Act, actOf, isRevocation, renews } from './act.ts';
import { type Deed, deedOf } from './deed.ts';
import { endsSessions } from './ended-sessions.ts';
import { type Asked, askedOf } from './granted.ts';
import { type Issue, issuedBy, takenAway } from './issue.ts';
import { listedBy } from './listed.ts';
import { loginAttempt } from './login.ts';
import { isLasting, mainCredential } from './main-credential.ts';
import { isFactorDue } from './second-factor.ts';

/** A lasting credential that a request carried, without its value. */
export interface Carried {
  readonly fingerprint: string;
  readonly kind: CredentialKind;
  readonly name: string;
  /** Scheme of the Authorization field as sent, else empty. */
  readonly scheme: string;
  readonly expiresAt: number | undefined;
  /** Whose it says to be, empty if it does not tell. */
  readonly hint: string;
}

/** What a session remembers of an exchange to tell stories with, taken while its bodies are there. Holds no secret. */
export interface Trace {
  readonly act: Act | undefined;
  readonly carried: readonly Carried[];
  /** Fingerprint of the credential that decides who asks, empty if nobody says so. */
  readonly main: string;
  readonly issued: readonly Issue[];
  /** Pairs of fingerprints: what was sent, and what the response gave in its place. */
  readonly replaced: readonly (readonly [string, string])[];
  /** Fingerprints that end here: sent to a logout, or cookies taken away. */
  readonly ended: readonly string[];
  /** Names of session cookies that the response takes away. */
  readonly takenAway: readonly string[];
  /** Name typed at a login, empty if it is none. */
  readonly identity: string;
  /** The login's answer, or that to a code, says that a second factor is still due. */
  readonly factorDue: boolean;
  /** A password was changed, or all sessions of an account were ended: others may have ended than the one sent. */
  readonly endsSessions: boolean;
  /** Fingerprints of what stands in a list of the organizations or accounts that the caller may use. */
  readonly listed: readonly string[];
  /** Something that was done and that decides who may do what from then on. */
  readonly deed: Deed | undefined;
  /** What a token was asked for with, where the exchange is such a request. */
  readonly asked: Asked | undefined;
}

/** What is remembered of the exchange. */
export function traceOf(exchange: Exchange): Trace {
  const { request, response } = exchange;
  const lasting = credentials(request).filter(isLasting).slice(0, mostCarried);
  const act = actOf(exchange);
  const issued = issuedBy(exchange);
  const gone = takenAway(exchange);
  const loggedOut = act === 'logout' && response.status >= 200 && response.status < 400;
  return {
    act,
    carried: lasting.map((each) => carriedOf(each, exchange)),
    main: mainCredential(request)?.fingerprint ?? '',
    issued,
    replaced: replacements(lasting.filter(isNoName(request)), issued, act),
    ended: (loggedOut ? loggedOutWith(lasting, exchange) : lasting.filter((each) => isAmong(each, gone))).map(
      ({ fingerprint }) => fingerprint,
    ),
    takenAway: gone,
    identity: act === 'login' ? (loginAttempt(request)?.identity ?? '') : '',
    factorDue: isFactorDue(exchange, act),
    endsSessions: endsSessions(exchange),
    listed: listedBy(exchange),
    deed: deedOf(exchange),
    asked: askedOf(exchange),
  };
}

const mostCarried = 10;
const isAmong = ({ kind, name }: Credential, gone: readonly string[]) => kind === 'cookie' && gone.includes(name);

/** A revocation ends the token in its body, not the one it is made with; a client's own name and password never end. */
function loggedOutWith(lasting: readonly Credential[], { request }: Exchange): readonly Credential[] {
  const named = lasting.filter(({ kind }) => kind === 'body');
  if (named.length === 0) return lasting;
  if (isRevocation(request)) return named;
  const isClient = authorization(request)?.username !== undefined;
  return lasting.filter(({ kind }) => !(isClient && kind === 'authorization'));
}

function carriedOf({ kind, name, value, fingerprint }: Credential, { request }: Exchange): Carried {
  const sent = kind === 'authorization' ? authorization(request) : undefined;
  const { expiresAt, subject } = ownWord(value);
  return {
    fingerprint,
    kind,
    name,
    scheme: sent?.scheme.slice(0, 20) ?? '',
    expiresAt,
    hint: sent?.username ?? subject,
  };
}

/** What a token says of itself; remembered, for the same one comes with every request. */
const ownWord = remembered((value): { readonly expiresAt: number | undefined; readonly subject: string } => {
  const claims = readJwt(value.trim().split(' ').at(-1) ?? '')?.claims ?? {};
  const subject = subjectClaims.map((name) => claims[name]).find((claim) => typeof claim === 'string' && claim !== '');
  return { expiresAt: numericDate(claims.exp), subject: typeof subject === 'string' ? subject.slice(0, 80) : '' };
});

const subjectClaims = ['preferred_username', 'email', 'upn', 'username', 'name', 'sub', 'client_id'];

/** A name with its password is not what a token in the answer to it takes the place of. */
const isNoName =
  (request: Request) =>
  ({ kind }: Credential) =>
    kind !== 'authorization' || authorization(request)?.username === undefined;

/** A cookie or a field by the next one of its name; a refresh token by the next one, and an access token that went along with it. */
function replacements(
  lasting: readonly Credential[],
  issued: readonly Issue[],
  act: Act | undefined,
): Trace['replaced'] {
  return issued.flatMap((issue) => {
    const before = lasting.find((sent) => isPredecessor(sent, issue, act));
    return before && before.fingerprint !== issue.fingerprint ? [[before.fingerprint, issue.fingerprint] as const] : [];
  });
}

function isPredecessor(sent: Credential, issue: Issue, act: Act | undefined): boolean {
  if (issue.kind === 'cookie') return sent.kind === 'cookie' && sent.name === issue.name;
  if (issue.inField && act !== 'login' && sent.name.toLowerCase() === issue.name) return true;
  if (act !== 'refresh') return false;
  return issue.kind === 'refresh' ? renews(sent) : sent.kind === 'authorization';
}
