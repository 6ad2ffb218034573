import type { Vendor } from '../engine/vendor.ts';

/** SuperTokens: its refusals, from its documentation or source. */
export const supertokens: Vendor = {
  id: 'supertokens',
  name: 'SuperTokens',
  layer: 'identity',
  marks: [],
  denials: [
    {
      when: { json: { message: { equals: 'unauthorised' } }, credentials: 'some' },
      cause: 'revoked-credentials',
      says: 'the session that was sent does not exist any more.',
      orElse: ['expired-credentials', 'invalid-credentials'],
      shared: true,
      source: 'https://github.com/supertokens/supertokens-node/blob/HEAD/lib/ts/recipe/session/utils.ts',
      sample: `GET /api HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"unauthorised"}`,
    },
    {
      when: { json: { message: { equals: 'try refresh token' } } },
      cause: 'expired-credentials',
      says: 'the access token has expired; its SDK fetches a new one with the refresh token.',
      orElse: ['invalid-credentials'],
      source: 'https://github.com/supertokens/supertokens-node/blob/HEAD/lib/ts/recipe/session/utils.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"try refresh token"}`,
    },
    {
      when: { json: { message: { equals: 'unauthorised' } }, credentials: 'none' },
      cause: 'no-credentials',
      says: 'there is no session.',
      orElse: ['revoked-credentials', 'expired-credentials'],
      shared: true,
      source: 'https://github.com/supertokens/supertokens-node/blob/HEAD/lib/ts/recipe/session/utils.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"unauthorised"}`,
    },
    {
      when: { json: { message: { equals: 'token theft detected' } } },
      cause: 'revoked-credentials',
      says: 'a refresh token was used twice, so the session was ended.',
      confidence: 'certain',
      source: 'https://github.com/supertokens/supertokens-node/blob/HEAD/lib/ts/recipe/session/utils.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"token theft detected"}`,
    },
    {
      when: { json: { message: { equals: 'invalid claim' }, claimValidationErrors: true } },
      cause: 'insufficient-permission',
      says: 'a claim of the session (role, verified e-mail, second factor) does not pass its check.',
      orElse: ['step-up-required', 'account-disabled'],
      source: 'https://github.com/supertokens/supertokens-node/blob/HEAD/lib/ts/recipe/session/utils.ts',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"invalid claim","claimValidationErrors":[{"id":"st-role"}]}`,
    },
    {
      when: { json: { message: { equals: 'invalid claim' }, 'claimValidationErrors.*.id': { equals: 'st-mfa' } } },
      cause: 'step-up-required',
      says: 'a further factor is asked for.',
      confidence: 'certain',
      source: 'https://github.com/supertokens/supertokens-node/blob/HEAD/lib/ts/recipe/session/utils.ts',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"invalid claim","claimValidationErrors":[{"id":"st-mfa"}]}`,
    },
    {
      when: { json: { message: { equals: 'invalid claim' }, 'claimValidationErrors.*.id': { equals: 'st-ev' } } },
      cause: 'account-disabled',
      says: 'the e-mail address of the account is not verified.',
      confidence: 'certain',
      source: 'https://github.com/supertokens/supertokens-node/blob/HEAD/lib/ts/recipe/session/utils.ts',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"invalid claim","claimValidationErrors":[{"id":"st-ev"}]}`,
    },
  ],
};
