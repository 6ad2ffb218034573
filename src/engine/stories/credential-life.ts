import type { CredentialKind } from '../../http/credentials.ts';

/** When something was seen, and in which exchange. */
export interface Moment {
  /** Milliseconds since the epoch, 0 if the capture does not tell. */
  readonly at: number;
  readonly entry: number;
}

/** What became of one credential in this capture. Holds its fingerprint, never its value. */
export interface CredentialLife {
  readonly fingerprint: string;
  readonly kind: CredentialKind;
  /** Name of the field, cookie or parameter that carried it first. */
  readonly name: string;
  /** What people call it: the name that the user gave, else `Bearer token 3f2a`. */
  readonly label: string;
  readonly named: boolean;
  /** Whose it seems to be: the user name of Basic, a claim of the token, the name typed at the login that issued it. For the screen, not for exports. */
  readonly hint: string;
  readonly uses: number;
  /** Requests that were served with it, pages, data and forms alone: static files are served to anybody. */
  readonly accepted: number;
  /** Requests that were refused because of it, or for no stated reason with 401. */
  readonly refused: number;
  /** Requests that were refused although it was known: permissions, limits, addresses. */
  readonly forbidden: number;
  readonly firstSeen: Moment;
  readonly firstAccepted: Moment | undefined;
  readonly lastAccepted: Moment | undefined;
  readonly firstRefused: Moment | undefined;
  /** The first refusal after which it was accepted no more. */
  readonly refusedSince: Moment | undefined;
  /** By its own `exp`, or by Expires or Max-Age of the cookie. */
  readonly expiresAt: number | undefined;
  /** The response that handed it out. */
  readonly issued: Moment | undefined;
  /** Fingerprint of the credential that it took the place of. */
  readonly replaces: string | undefined;
  readonly replacedBy: (Moment & { readonly fingerprint: string }) | undefined;
  /** Whether its time was over when it was refused, by the clock of who judged it. */
  readonly expired: boolean;
  /** The logout or revocation that carried it, if it was not handed out again. */
  readonly loggedOut: Moment | undefined;
  /** The response to another request that told the browser to delete it. */
  readonly deleted: Moment | undefined;
  /** "Worked until 12:04:31 UTC, refused since; it expired at 12:04:30 UTC." */
  readonly summary: string;
}
