import type { Vendor } from '../engine/vendor.ts';

/** Authlib and OAuthLib, the OAuth libraries of many Python applications. */
export const authlib: Vendor = {
  id: 'authlib',
  name: 'Authlib and OAuthLib',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { body: 'The access token provided is expired, revoked, malformed, or invalid for other reasons.' },
      cause: 'invalid-credentials',
      says: 'the access token has expired, was revoked or is wrong.',
      orElse: ['expired-credentials', 'revoked-credentials'],
      shared: true,
      source: 'https://github.com/lepture/authlib/blob/HEAD/authlib/oauth2/rfc6750/errors.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"invalid_token","error_description":"The access token provided is expired, revoked, malformed, or invalid for other reasons."}`,
    },
    {
      when: {
        header: {
          'www-authenticate': 'The access token provided is expired, revoked, malformed, or invalid for other reasons.',
        },
      },
      cause: 'invalid-credentials',
      says: 'the access token has expired, was revoked or is wrong.',
      orElse: ['expired-credentials', 'revoked-credentials'],
      shared: true,
      source: 'https://github.com/lepture/authlib/blob/HEAD/authlib/oauth2/rfc6750/errors.py',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", error_description="The access token provided is expired, revoked, malformed, or invalid for other reasons."`,
    },
    {
      when: { json: { error: { equals: 'missing_authorization' } } },
      cause: 'no-credentials',
      says: 'there is no Authorization field.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/lepture/authlib/blob/HEAD/authlib/oauth2/rfc6749/errors.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"missing_authorization","error_description":"Missing 'Authorization' in headers."}`,
    },
    {
      when: { json: { error_description: { equals: 'OAuth 2 MUST utilize https.' } } },
      cause: 'tls-required',
      says: 'the request did not come over HTTPS.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/oauthlib/oauthlib/blob/HEAD/oauthlib/oauth2/rfc6749/errors.py',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"insecure_transport","error_description":"OAuth 2 MUST utilize https."}`,
    },
    {
      when: { body: 'CSRF Warning! State not equal in request and response.' },
      cause: 'csrf-rejected',
      says: 'the state of the login does not fit: the cookie of the session is missing or another login was started.',
      source: 'https://github.com/oauthlib/oauthlib/blob/HEAD/oauthlib/oauth2/rfc6749/errors.py',
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: text/html; charset=utf-8

<p>(mismatching_state) CSRF Warning! State not equal in request and response.</p>`,
    },
  ],
};
