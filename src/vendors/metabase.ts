import type { Vendor } from '../engine/vendor.ts';

/** Metabase: its refusals, from its documentation or source. */
export const metabase: Vendor = {
  id: 'metabase',
  name: 'Metabase',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { status: 401, text: { equals: 'Unauthenticated' }, cookie: 'metabase.' },
      cause: 'no-credentials',
      says: 'there is no session, or it is over.',
      orElse: ['expired-credentials'],
      source: 'https://github.com/metabase/metabase/blob/HEAD/src/metabase/server/middleware/auth.clj',
      sample: `GET /api/card HTTP/1.1
Host: metabase.example.com
Cookie: metabase.DEVICE=abc
---
HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Unauthenticated`,
    },
    {
      when: { status: 403, text: { equals: "You don't have permissions to do that." } },
      cause: 'insufficient-permission',
      says: 'the group of the user does not allow this.',
      confidence: 'certain',
      source: 'https://github.com/metabase/metabase/blob/HEAD/src/metabase/api/common.clj',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

You don't have permissions to do that.`,
    },
    {
      when: { body: 'did not match stored password' },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      source: 'https://github.com/metabase/metabase/blob/HEAD/src/metabase/session/api.clj',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":{"password":"did not match stored password"}}`,
    },
    {
      when: { body: ['Your account is disabled. Please contact your administrator.'] },
      cause: 'account-disabled',
      says: 'the account is disabled.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/metabase/metabase/blob/HEAD/src/metabase/session/api.clj',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":{"_error":"Your account is disabled. Please contact your administrator."}}`,
    },
    {
      when: { body: ['Too many attempts! You must wait'] },
      cause: 'rate-limited',
      says: 'too many wrong passwords; wait some seconds.',
      confidence: 'certain',
      source: 'https://github.com/metabase/throttle/blob/HEAD/src/throttle/core.clj',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"errors":{"username":"Too many attempts! You must wait 15 seconds before trying again."}}`,
    },
  ],
};
