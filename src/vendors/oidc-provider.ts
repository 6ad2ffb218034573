import type { Vendor } from '../engine/vendor.ts';

/** node-oidc-provider: its refusals, from its documentation or source. */
export const oidcProvider: Vendor = {
  id: 'oidc-provider',
  name: 'node-oidc-provider',
  layer: 'identity',
  marks: [],
  denials: [
    {
      when: { json: { error_description: { equals: 'grant request is invalid' } } },
      cause: 'invalid-credentials',
      says: 'the code or refresh token is wrong, used or past its time.',
      orElse: ['expired-credentials', 'revoked-credentials'],
      source: 'https://github.com/panva/node-oidc-provider/blob/HEAD/lib/helpers/errors.js',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"invalid_grant","error_description":"grant request is invalid"}`,
    },
    {
      when: { json: { error_description: { equals: 'client authentication failed' } } },
      cause: 'invalid-credentials',
      says: 'the client could not be authenticated.',
      orElse: ['no-credentials'],
      shared: true,
      source: 'https://github.com/panva/node-oidc-provider/blob/HEAD/lib/helpers/errors.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"invalid_client","error_description":"client authentication failed"}`,
    },
    {
      when: { json: { error_description: { equals: 'invalid token provided' } } },
      cause: 'invalid-credentials',
      says: 'the access token is wrong or past its time.',
      orElse: ['expired-credentials'],
      source: 'https://github.com/panva/node-oidc-provider/blob/HEAD/lib/helpers/errors.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"invalid_token","error_description":"invalid token provided"}`,
    },
    {
      when: { header: { 'www-authenticate': 'error_description="invalid token provided"' } },
      cause: 'invalid-credentials',
      says: 'the access token is wrong or past its time.',
      orElse: ['expired-credentials'],
      source: 'https://github.com/panva/node-oidc-provider/blob/HEAD/lib/helpers/errors.js',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="https://id.example.com", error="invalid_token", error_description="invalid token provided"`,
    },
    {
      when: { json: { error_description: { equals: 'no access token provided' } } },
      cause: 'no-credentials',
      says: 'no access token was sent.',
      confidence: 'certain',
      source: 'https://github.com/panva/node-oidc-provider/blob/HEAD/lib/shared',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"invalid_request","error_description":"no access token provided"}`,
    },
    {
      when: {
        json: {
          error_description: { equals: ['access token missing openid scope', 'access token missing requested scope'] },
        },
      },
      cause: 'insufficient-scope',
      says: 'the access token lacks a scope.',
      confidence: 'certain',
      source: 'https://github.com/panva/node-oidc-provider/blob/HEAD/lib/actions/userinfo.js',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"insufficient_scope","error_description":"access token missing openid scope"}`,
    },
  ],
};
