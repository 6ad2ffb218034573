import type { Vendor } from '../engine/vendor.ts';

/** Doorkeeper: its own refusals, from its documentation and source. */
export const doorkeeper: Vendor = {
  id: 'doorkeeper',
  name: 'Doorkeeper',
  layer: 'identity',
  marks: [{ header: { 'www-authenticate': 'Bearer realm="Doorkeeper"' } }],
  denials: [
    {
      when: { header: { 'www-authenticate': ['error_description="The access token expired"'] } },
      cause: 'expired-credentials',
      says: 'the access token is past its time.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/doorkeeper-gem/doorkeeper/blob/main/config/locales/en.yml',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="Doorkeeper", error="invalid_token", error_description="The access token expired"`,
    },
    {
      when: { header: { 'www-authenticate': ['error_description="The access token was revoked"'] } },
      cause: 'revoked-credentials',
      says: 'the access token was revoked.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/doorkeeper-gem/doorkeeper/blob/main/config/locales/en.yml',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="Doorkeeper", error="invalid_token", error_description="The access token was revoked"`,
    },
    {
      when: {
        header: { 'www-authenticate': ['error_description="The access token is invalid"'] },
        withoutRequestHeader: ['authorization'],
      },
      cause: 'no-credentials',
      says: 'no access token was sent.',
      confidence: 'likely',
      shared: true,
      source: 'https://github.com/doorkeeper-gem/doorkeeper/blob/main/config/locales/en.yml',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="Doorkeeper", error="invalid_token", error_description="The access token is invalid"`,
    },
    {
      when: {
        header: { 'www-authenticate': ['error_description="The access token is invalid"'] },
        requestHeader: { authorization: true },
      },
      cause: 'invalid-credentials',
      says: 'no such access token is known.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/doorkeeper-gem/doorkeeper/blob/main/config/locales/en.yml',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="Doorkeeper", error="invalid_token", error_description="The access token is invalid"`,
    },
    {
      when: { body: 'Access to this resource requires scope ' },
      cause: 'insufficient-scope',
      says: 'the access token lacks a scope.',
      confidence: 'certain',
      source: 'https://github.com/doorkeeper-gem/doorkeeper/blob/main/config/locales/en.yml',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "insufficient_scope", "error_description": "Access to this resource requires scope \\"write\\"."}`,
    },
    {
      when: { body: 'Client authentication failed due to unknown client' },
      cause: 'invalid-credentials',
      says: 'the client id or secret is not known, or was not sent in a way that is read here.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://github.com/doorkeeper-gem/doorkeeper/blob/main/config/locales/en.yml',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "invalid_client", "error_description": "Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method."}`,
    },
    {
      when: { body: 'The provided authorization grant is invalid, expired, revoked' },
      cause: 'invalid-credentials',
      says: 'the code or refresh token is unknown, used, past its time or meant for another client.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'revoked-credentials'],
      source: 'https://github.com/doorkeeper-gem/doorkeeper/blob/main/config/locales/en.yml',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": "invalid_grant", "error_description": "The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client."}`,
    },
  ],
};
