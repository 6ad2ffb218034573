import { fieldValue, type Request } from './exchange.ts';
import { lazy } from './lazy.ts';
import type { Place } from './place.ts';

export type CredentialFault =
  | 'empty'
  | 'placeholder'
  | 'no-scheme'
  | 'doubled-scheme'
  | 'quoted'
  | 'not-base64'
  | 'no-colon'
  | 'not-three-parts'
  | 'control-characters'
  | 'line-break';

/** The Authorization field taken apart (RFC 9110 section 11.6.2). */
export interface Authorization {
  /** As sent; empty if there is none. */
  readonly scheme: string;
  /** The rest after the scheme. */
  readonly value: string;
  readonly raw: string;
  readonly username?: string;
  readonly password?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly fault?: CredentialFault;
}

export type CredentialKind =
  | 'authorization'
  | 'proxy-authorization'
  | 'cookie'
  | 'api-key'
  | 'signature'
  | 'body'
  | 'user-info';

/** One credential that a request carries. */
export interface Credential {
  readonly kind: CredentialKind;
  /** Name of the field, cookie or parameter. */
  readonly name: string;
  readonly value: string;
  readonly place: Place;
  readonly fault?: CredentialFault;
  /** Short stable hash of the value that cannot be turned back. */
  readonly fingerprint: string;
}

/** What the request's Authorization field says; undefined if it has none. */
export const authorization: (request: Request) => Authorization | undefined = lazy((request: Request) => {
  const raw = fieldValue(request, 'authorization');
  if (raw === undefined) return undefined;
  const space = raw.indexOf(' ');
  return space < 0
    ? { scheme: '', value: raw, raw }
    : { scheme: raw.slice(0, space), value: raw.slice(space + 1), raw };
});

/** Every credential of the request, wherever it stands; empty if it has none. */
export const credentials: (request: Request) => readonly Credential[] = lazy((_request: Request) => []);
