import { isLogout } from '../engine/act.ts';
import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import type { Neighbourhood } from '../engine/neighbourhood.ts';
import { credentials } from '../http/credentials.ts';
import type { Exchange } from '../http/exchange.ts';
import { answered, asked, clue } from './facts/evidence.ts';
import { cameAfter, isServed } from './facts/outcome.ts';
import { deletedBefore, familyEnded, replacedBefore, supersededBefore } from './proof/grants.ts';
import { grantRevoked } from './proof/revoked-grant.ts';
import { endedForAll } from './proof/sessions.ts';
import { logoutWithCookie, openedTwice, rotatedBefore } from './proof/withdrawn.ts';
import { saysElse } from './proof/words-say.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** A token, key or session withdrawn before its end. */
export const revokedCredentials: Cause = {
  id: 'revoked-credentials',
  title: 'Token, key or session withdrawn',
  headline: 'The token, key or session was withdrawn before its time: by a logout, a replacement or an administrator.',
  meaning:
    'The credential was good once, and the server has since withdrawn it: somebody signed out, the key was deleted or replaced, a refresh token was used a second time, or the password was changed. ' +
    'It will not come back; a new one is needed. The account itself need not be affected.',
  fixes: {
    caller: [
      { text: 'Sign in again, or create a new key, and replace the old one everywhere it is used.' },
      {
        text: 'Store the new refresh token each time tokens are renewed: with rotation, each one works only once.',
        code: {
          language: 'js',
          text: 'const next = await renew(stored.refreshToken);\nstored.refreshToken = next.refresh_token ?? stored.refreshToken;',
        },
      },
      {
        text: 'Let only one tab or worker renew at a time, so that two of them do not use the same refresh token.',
        code: { language: 'js', text: "await navigator.locks.request('renew', () => renewIfOld());" },
      },
      {
        text: 'Find out whether somebody signed out everywhere, changed the password or deleted the key, and whether a leaked key was withdrawn automatically.',
      },
    ],
    apiOwner: [
      {
        text: 'Say that the token was withdrawn, so that clients stop trying and ask for a new login.',
        code: {
          language: 'http',
          text: 'WWW-Authenticate: Bearer error="invalid_token", error_description="The token was revoked"',
        },
      },
      {
        text: 'With rotation of refresh tokens, consider accepting the old one for a few seconds more: lost answers and two tabs are ordinary. The price is that a stolen token is noticed a little later.',
      },
      { text: 'Tell the owner of a key by mail when it is withdrawn, and why.' },
    ],
    operator: [
      { text: 'Look at the audit log: it says who withdrew the key or session, and when.' },
      {
        text: 'Check whether the session store lost its content, by a restart or for lack of memory.',
        code: { language: 'sh', text: 'redis-cli info stats | grep -E "evicted_keys|expired_keys"' },
      },
      { text: 'Roll keys with an overlap: issue the new one, switch all clients, then withdraw the old one.' },
    ],
  },
  tellApart:
    'Look at what happened before: a logout, a second use of the same refresh token or a new key point here. If the time of the token was simply over, it had expired.',
  references: [
    { title: 'RFC 7009', url: 'https://www.rfc-editor.org/rfc/rfc7009' },
    { title: 'RFC 9700 section 4.14.2', url: 'https://www.rfc-editor.org/rfc/rfc9700#section-4.14.2' },
    { title: 'RFC 6750 section 3.1', url: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1' },
  ],
  examples: [
    {
      title: 'a challenge that says so',
      http: `
        GET /v1/orders HTTP/1.1
        Host: api.example.com
        Authorization: Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer error="invalid_token", error_description="The token has been revoked"
        Content-Length: 0
      `,
    },
    {
      title: 'the same refresh token is used a second time',
      http: `
        POST /oauth/token HTTP/1.1
        Host: login.example.com
        Content-Type: application/x-www-form-urlencoded

        grant_type=refresh_token&client_id=app&refresh_token=5b1e7d9c3a2f4860
        ---
        HTTP/1.1 200 OK
        Content-Type: application/json

        {"token_type":"Bearer","expires_in":900}
        ---
        POST /oauth/token HTTP/1.1
        Host: login.example.com
        Content-Type: application/x-www-form-urlencoded

        grant_type=refresh_token&client_id=app&refresh_token=5b1e7d9c3a2f4860
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"invalid_grant","error_description":"Unknown or invalid refresh token."}
      `,
    },
    {
      title: 'a session that was ended from elsewhere',
      http: `
        GET /inbox HTTP/1.1
        Host: mail.example.org
        Cookie: session=41c09be27fa35d68
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"code":"SESSION_REVOKED","message":"You have been signed out because your account was used on another device."}
      `,
    },
    {
      title: 'a token that was sent to the logout before',
      http: `
        POST /api/logout HTTP/1.1
        Host: app.example.com
        Authorization: Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 204 No Content
        ---
        GET /api/me HTTP/1.1
        Host: app.example.com
        Authorization: Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 401 Unauthorized
        Content-Length: 0
      `,
    },
  ],
  notExamples: [
    {
      title: 'a token that expired',
      http: `
        GET /v1/orders HTTP/1.1
        Host: api.example.com
        Authorization: Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer error="invalid_token", error_description="The token expired"
        Content-Length: 0
      `,
    },
    {
      title: 'nothing is sent after the logout',
      http: `
        POST /api/logout HTTP/1.1
        Host: app.example.com
        Authorization: Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 204 No Content
        ---
        GET /api/me HTTP/1.1
        Host: app.example.com
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer
        Content-Length: 0
      `,
    },
    {
      title: 'an account that was deactivated',
      http: `
        GET /api/me HTTP/1.1
        Host: app.example.com
        Authorization: Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"This user account has been deactivated."}
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'revoked-credentials'),
    ...worded(exchange, 'revoked-credentials'),
    ...usedTwice(exchange, around),
    ...signedOutBefore(exchange, around),
    ...replacedBefore(exchange, around),
    ...deletedBefore(exchange, around),
    ...supersededBefore(exchange, around),
    ...endedForAll(exchange, around),
    ...rotatedBefore(exchange, around),
    ...grantRevoked(exchange, around),
    ...familyEnded(exchange, around),
    ...openedTwice(exchange, around),
  ],
};

/** With rotation, a refresh token or authorization code that was accepted once is worth nothing afterwards. */
function usedTwice(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const own = credentials(exchange.request).find(({ kind, name }) => kind === 'body' && isOnceOnly(name));
  const first =
    own &&
    around.sameCredential.find(
      (other) => other.request.url === exchange.request.url && cameAfter(exchange, other) && isServed(other),
    );
  if (!own || !first) return [];
  return [
    {
      cause: 'revoked-credentials',
      authority: 'neighbours',
      confidence: 'certain',
      because:
        'The same refresh token or code was already exchanged once in this session; it was accepted then and is refused now.',
      evidence: [asked(first, 'body'), answered(first, 'status'), asked(exchange, 'body')],
      headline: 'The same refresh token or code was used a second time; it had been replaced by the first use.',
    },
  ];
}

function isOnceOnly(name: string): boolean {
  const plain = name.toLowerCase().replace(/[^a-z]/g, '');
  return plain.endsWith('refreshtoken') || plain === 'code' || plain.endsWith('devicecode');
}

function carries({ request }: Exchange, fingerprint: string): boolean {
  return credentials(request).some((one) => one.fingerprint === fingerprint);
}

function signedOutBefore(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  if (
    exchange.response.status !== 401 ||
    saysElse(exchange, ['no-credentials', 'invalid-credentials', 'expired-credentials', 'revoked-credentials'])
  )
    return [];
  const own = credentials(exchange.request).filter(({ kind }) => kind !== 'body');
  const known = around.sameCredential.find(
    (other) => cameAfter(exchange, other) && isLogout(other.request) && other.response.status < 400,
  );
  const logout = known ?? logoutWithCookie(exchange, around);
  const kept = logout && own.find(({ fingerprint }) => carries(logout, fingerprint));
  if (!logout || (known && !kept)) return [];
  if (around.sameCredential.some((other) => isServed(other) && cameAfter(other, logout))) return [];
  const because = `The same ${kept ? 'credential' : 'cookie'} was used to sign out before this request.`;
  return [
    clue('revoked-credentials', ['neighbours', 'likely'], because, [
      asked(logout, 'url'),
      asked(exchange, kept?.place ?? 'header:cookie'),
    ]),
  ];
}
