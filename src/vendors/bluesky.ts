import type { Vendor } from '../engine/vendor.ts';

/** AT Protocol: its own refusals, from its documentation and source. */
export const bluesky: Vendor = {
  id: 'bluesky',
  name: 'AT Protocol',
  layer: 'api',
  marks: [{ host: ['bsky.social', 'bsky.network', 'bsky.app'], mediaType: 'json' }],
  denials: [
    {
      when: { json: { error: { equals: 'ExpiredToken' } } },
      cause: 'expired-credentials',
      says: 'the token is past its time.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/bluesky-social/atproto/blob/HEAD/packages/pds/src/auth-verifier.ts',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": "ExpiredToken", "message": "Token has expired"}`,
    },
    {
      when: {
        json: {
          error: { equals: ['AuthMissing', 'AuthenticationRequired'] },
          message: ['Authentication Required', 'Authorization'],
        },
      },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/bluesky-social/atproto/blob/HEAD/packages/pds/src/auth-verifier.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "AuthMissing", "message": "Authentication Required"}`,
    },
    {
      when: { json: { error: { equals: 'AuthenticationRequired' }, message: 'Invalid identifier or password' } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/bluesky-social/atproto/blob/HEAD/packages/pds/src/auth-routes.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "AuthenticationRequired", "message": "Invalid identifier or password"}`,
    },
    {
      when: { json: { error: { equals: 'AuthFactorTokenRequired' } } },
      cause: 'step-up-required',
      says: 'a code from an e-mail is needed.',
      confidence: 'certain',
      source: 'https://github.com/bluesky-social/atproto/blob/HEAD/lexicons/com/atproto/server/createSession.json',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "AuthFactorTokenRequired", "message": "A sign in code has been sent to your email address"}`,
    },
    {
      when: { json: { error: { equals: ['AccountTakedown', 'AccountDeactivated'] } } },
      cause: 'account-disabled',
      says: 'the account is taken down or deactivated.',
      confidence: 'certain',
      source: 'https://github.com/bluesky-social/atproto/blob/HEAD/packages/pds/src/auth-verifier.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "AccountTakedown", "message": "Account has been taken down"}`,
    },
    {
      when: { json: { error: { equals: 'use_dpop_nonce' } } },
      cause: 'auth-handshake',
      says: 'the server hands out a nonce that the proof has to hold.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/bluesky-social/atproto/blob/HEAD/packages/pds/src/auth-verifier.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "use_dpop_nonce", "message": "Resource server requires nonce in DPoP proof"}`,
    },
  ],
};
