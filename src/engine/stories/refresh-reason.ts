import { credentials } from '../../http/credentials.ts';
import type { Place } from '../../http/place.ts';
import { type Statement, statements } from '../../http/statement.ts';
import { renews } from '../act.ts';
import type { Entry } from '../entry.ts';
import type { CauseId } from '../taxonomy.ts';

/** Why no new token was given, and what helps; both are sentences. */
export interface RefreshReason {
  readonly because: string;
  readonly advice: string;
  /** Where the answer says so: its status if it does not. */
  readonly place: Place;
}

/**
 * Reads the answer to a refresh that was turned down, by the codes of RFC 6749 section 5.2 and by what servers add to them
 * in words; what it does not say is taken from the request and from how the denial was judged.
 */
export function refreshReason({ exchange }: Entry, cause: CauseId | undefined): RefreshReason {
  const said = statements(exchange);
  const own = credentials(exchange.request);
  if (own.length === 0) return { ...reasons.missing, place: placeOf(said, reasons.missing) };
  if (own.find(renews)?.fault === 'placeholder') return { ...placeholder, place: 'status' };
  // A sentence that lists all that may be wrong says nothing of this one.
  const telling = said.filter(({ text }) => !/\bexpired,? (?:or )?revoked\b|\brevoked,? (?:or )?expired\b/i.test(text));
  for (const reason of told) {
    const statement = telling.find((one) => reason.says.test(one.text));
    if (statement) return { ...reason, place: statement.place };
  }
  const judged = cause && byCause[cause];
  if (judged) return { ...judged, place: placeOf(said, judged) };
  const bare = said.find(({ text }) => text === 'invalid_grant');
  return bare ? { ...reasons.bare, place: bare.place } : { ...unknown, place: 'status' };
}

interface Known {
  readonly because: string;
  readonly advice: string;
  /** Codes and words that mean it. */
  readonly says: RegExp;
}

const placeOf = (said: readonly Statement[], { says }: Known): Place =>
  said.find(({ text }) => says.test(text))?.place ?? 'status';

const reasons = {
  client: {
    because: 'The answer refuses the application itself, not its refresh token.',
    advice:
      'Check the client id and the secret or key that it sends, and whether it is still registered and enabled at the login server; until then, logging in again does not help.',
    says: /invalid_client|\b(?:client|application|app)\b.{0,30}\b(?:disabled|deactivated|deleted|revoked|unknown|not found|blocked)|(?:unknown|invalid|disabled|revoked) (?:client|application)\b/i,
  },
  notAllowed: {
    because: 'The answer says that this application may not exchange refresh tokens.',
    advice:
      'Switch the refresh token grant on for it at the login server; until then, logging in again helps only for as long as one access token lives.',
    says: /unauthorized_client|unsupported_grant_type/i,
  },
  scope: {
    because: 'The request asks for rights that the refresh token does not cover.',
    advice:
      'Leave scope out of the refresh, or ask for no more than was granted; for more rights, send the user to log in.',
    says: /invalid_scope/i,
  },
  present: {
    because: 'The login server wants the user there: a login, a second factor or a consent.',
    advice: 'Send the user to the login page; asking again in the background cannot meet that.',
    says: /(?:interaction|login|mfa|consent|account_selection|reauth\w{0,20})_required|\binvalid_rapt\b|multi-?factor/i,
  },
  missing: {
    because: 'The request brought no refresh token that the server could find.',
    advice:
      'Find out where it was lost: never stored, deleted by a logout, sent under another name, or kept in a cookie that was not attached. Without it, somebody has to log in again.',
    says: /\b(?:no|missing|without an?) refresh[ _-]?token|refresh[ _-]?token\b.{0,30}\b(?:missing|required|not (?:provided|found in|present|sent)|empty)|refresh[ _-]?token[ _](?:missing|required)/i,
  },
  reused: {
    because: 'The refresh token had been used before, and the server takes each only once (rotation).',
    advice:
      'Store the new refresh token of every answer, share it among tabs, and let one request at a time refresh. Many servers end the whole session when an old one comes back, so somebody has to log in again.',
    says: /\bre-?us(?:e|ed|age)\b|token_?reus|already[ _](?:been[ _])?(?:used|redeemed|consumed|rotated|exchanged)|\brotated\b|\breplay/i,
  },
  expired: {
    because: 'The refresh token had run out.',
    advice:
      'Somebody has to log in again. If that comes too soon, look at the lifetime that the login server gives to refresh tokens, also to unused ones.',
    says: /expired|token_?expir|\bexpiry\b|lifetime/i,
  },
  revoked: {
    because: 'The refresh token was withdrawn before its time.',
    advice:
      'Find out by what: a logout, a new password, an administrator, or the limit of tokens for one user. Somebody has to log in again.',
    says: /revoked|withdrawn|invalidated|logged[ _]out|signed[ _]out|blacklisted|password[ _](?:was |has )?(?:been )?changed/i,
  },
  otherClient: {
    because: 'The refresh token was given to another application.',
    advice: 'Send it with the client id with which it was fetched; tokens of a test and a live application do not mix.',
    says: /issued to (?:another|a different)|(?:another|different|wrong) client|client(?:_id| id)?\b.{0,20}\b(?:mismatch|does not match)/i,
  },
  account: {
    because: 'The account of the user is locked or switched off.',
    advice: 'Have the account opened again; until then, a new login fails as well.',
    says: /\b(?:account|user)\b.{0,20}\b(?:disabled|locked|suspended|deactivated|deleted|inactive)/i,
  },
  forged: {
    because: 'The check against forged requests (CSRF) failed; the refresh token was not looked at.',
    advice: 'Send the CSRF token with the refresh as with every other form; the login itself may still be good.',
    says: /csrf|xsrf/i,
  },
  bare: {
    because:
      'The answer (invalid_grant) does not say which it is: the refresh token has run out, was withdrawn, was used up before, or belongs to another application.',
    advice:
      'The log of the login server knows which. Somebody has to log in again; sending the old token again does not help.',
    says: /invalid_grant/i,
  },
} as const satisfies Readonly<Record<string, Known>>;

/** In the order in which they are looked for, the more special first. */
const told: readonly Known[] = [
  reasons.client,
  reasons.notAllowed,
  reasons.scope,
  reasons.present,
  reasons.missing,
  reasons.forged,
  reasons.otherClient,
  reasons.account,
  reasons.reused,
  reasons.expired,
  reasons.revoked,
];

/** What the causes read in any language. */
const byCause: { readonly [Id in CauseId]?: Known } = {
  'expired-credentials': reasons.expired,
  'revoked-credentials': reasons.revoked,
  'account-disabled': reasons.account,
  'step-up-required': reasons.present,
  'csrf-rejected': reasons.forged,
  'insufficient-scope': reasons.scope,
};

const placeholder = {
  because: 'In the place of the refresh token, the request carries a placeholder such as undefined or null.',
  advice: 'Mend the code that reads the stored token: it sends its result without looking whether there is one.',
} as const;

const unknown = {
  because: 'The answer does not say why.',
  advice: 'Somebody has to log in again; sending the old token again does not help.',
} as const;
