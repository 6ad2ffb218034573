import type { Vendor } from '../engine/vendor.ts';

/** Feathers: its own refusals, from its documentation and source. */
export const feathers: Vendor = {
  id: 'feathers',
  name: 'Feathers',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { json: { className: { equals: 'not-authenticated' } }, credentials: 'none' },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      confidence: 'certain',
      source: 'https://github.com/feathersjs/feathers/blob/HEAD/packages/errors/src/index.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"name": "NotAuthenticated", "message": "Not authenticated", "code": 401, "className": "not-authenticated"}`,
    },
    {
      when: { json: { className: { equals: 'not-authenticated' } }, credentials: 'some' },
      cause: 'invalid-credentials',
      says: 'what was sent is not accepted.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://github.com/feathersjs/feathers/blob/HEAD/packages/errors/src/index.ts',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"name": "NotAuthenticated", "message": "Invalid login", "code": 401, "className": "not-authenticated"}`,
    },
    {
      when: { json: { className: { equals: 'forbidden' } } },
      cause: 'insufficient-permission',
      says: 'the user may not do this.',
      confidence: 'likely',
      source: 'https://github.com/feathersjs/feathers/blob/HEAD/packages/errors/src/index.ts',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"name": "Forbidden", "message": "You are not allowed", "code": 403, "className": "forbidden"}`,
    },
  ],
};
