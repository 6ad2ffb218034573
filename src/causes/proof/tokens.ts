import { type Credential, credentials } from '../../http/credentials.ts';
import type { Exchange, Request } from '../../http/exchange.ts';
import { type Jwt, numericDate, readJwt } from '../../http/jwt.ts';
import { lazy } from '../../http/lazy.ts';

/** A credential of the request that is a JWT. */
export interface SentToken {
  readonly credential: Credential;
  readonly jwt: Jwt;
  readonly expiresAt: number | undefined;
  readonly notBefore: number | undefined;
  readonly issuedAt: number | undefined;
}

/** All JWTs that the request carries as credentials, wherever they stand. */
export const sentTokens: (request: Request) => readonly SentToken[] = lazy((request: Request) =>
  credentials(request).flatMap((credential) => {
    const jwt = readJwt(credential.value.trim().split(' ').at(-1) ?? '');
    return jwt ? [sentToken(credential, jwt)] : [];
  }),
);

/** The JWT that the server judges first: that of Authorization, else of a key or signature; cookies and bodies last. */
export function mainToken({ request }: Exchange): SentToken | undefined {
  const tokens = sentTokens(request);
  return (
    tokens.find(({ credential }) => credential.kind === 'authorization') ??
    (tokens.length === 1 ? tokens[0] : undefined)
  );
}

/** Whether the token is an ID token (OpenID Connect Core section 2): it tells who logged in, and opens no API. */
export function isIdToken({ jwt: { header, claims } }: SentToken): boolean {
  const scoped = 'scope' in claims || 'scp' in claims || 'scopes' in claims || 'roles' in claims;
  if (claims.token_use === 'id' || claims.typ === 'ID') return true;
  if (claims.token_use === 'access' || scoped || String(header.typ).toLowerCase() === 'at+jwt') return false;
  return (
    'nonce' in claims ||
    'at_hash' in claims ||
    'c_hash' in claims ||
    (claims.azp !== undefined && claims.aud === claims.azp)
  );
}

/** Whether the token is a refresh token by its own word. */
export function isRefreshToken({ jwt: { claims, header } }: SentToken): boolean {
  const kinds = [claims.typ, claims.token_use, claims.token_type, claims.type, header.typ];
  return kinds.some((kind) => typeof kind === 'string' && kind.toLowerCase().startsWith('refresh'));
}

function sentToken(credential: Credential, jwt: Jwt): SentToken {
  const { exp, nbf, iat } = jwt.claims;
  return { credential, jwt, expiresAt: numericDate(exp), notBefore: numericDate(nbf), issuedAt: numericDate(iat) };
}
