import type { Vendor } from '../engine/vendor.ts';

/** Docker and OCI registries: its own refusals, from its documentation and source. */
export const dockerRegistry: Vendor = {
  id: 'docker-registry',
  name: 'Docker and OCI registries',
  layer: 'api',
  marks: [{ header: { 'docker-distribution-api-version': true } }],
  denials: [
    {
      when: { json: { 'errors.*.code': { equals: 'UNAUTHORIZED' } }, credentials: 'none' },
      cause: 'no-credentials',
      says: 'the registry wants a token, which its challenge tells where to get.',
      confidence: 'likely',
      orElse: ['auth-handshake'],
      shared: true,
      source: 'https://github.com/distribution/distribution/blob/HEAD/registry/api/errcode/register.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors": [{"code": "UNAUTHORIZED", "message": "authentication required", "detail": null}]}`,
    },
    {
      when: {
        json: { 'errors.*.code': { equals: 'UNAUTHORIZED' } },
        header: { 'www-authenticate': 'error="insufficient_scope"' },
      },
      cause: 'insufficient-scope',
      says: 'the token does not cover this action on this repository.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/distribution/distribution/blob/HEAD/registry/auth/token/accesscontroller.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: Bearer realm="https://auth.example.com/token",service="registry",scope="repository:a/b:push",error="insufficient_scope"

{"errors": [{"code": "UNAUTHORIZED", "message": "authentication required"}]}`,
    },
    {
      when: { json: { 'errors.*.code': { equals: 'UNAUTHORIZED' } }, requestHeader: { authorization: true } },
      cause: 'invalid-credentials',
      says: 'the token or password is not accepted for this repository.',
      confidence: 'likely',
      orElse: ['insufficient-scope', 'expired-credentials'],
      shared: true,
      source: 'https://github.com/distribution/distribution/blob/HEAD/registry/api/errcode/register.go',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors": [{"code": "UNAUTHORIZED", "message": "authentication required"}]}`,
    },
    {
      when: {
        json: {
          'errors.*.code': { equals: 'DENIED' },
          'errors.*.message': 'requested access to the resource is denied',
        },
      },
      cause: 'insufficient-permission',
      says: 'the caller may not do this with the repository.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://github.com/distribution/distribution/blob/HEAD/registry/api/errcode/register.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors": [{"code": "DENIED", "message": "requested access to the resource is denied"}]}`,
    },
    {
      when: { json: { 'errors.*.code': { equals: 'TOOMANYREQUESTS' } } },
      cause: 'rate-limited',
      says: 'the number of pulls is used up.',
      confidence: 'certain',
      source: 'https://github.com/distribution/distribution/blob/HEAD/registry/api/errcode/register.go',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"errors": [{"code": "TOOMANYREQUESTS", "message": "You have reached your pull rate limit."}]}`,
    },
  ],
};
