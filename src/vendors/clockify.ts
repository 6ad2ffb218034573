import type { Vendor } from '../engine/vendor.ts';

const source = 'https://docs.clockify.me/#section/Authentication';

/** Clockify: its refusals, from its documentation. */
export const clockify: Vendor = {
  id: 'clockify',
  name: 'Clockify',
  layer: 'api',
  marks: [{ host: ['api.clockify.me', '.clockify.me'], json: { code: true, message: true } }],
  denials: [
    {
      when: {
        status: 401,
        host: 'clockify.me',
        json: { code: { equals: '1000' }, message: 'Full authentication is required to access this resource' },
        requestHeader: { 'x-api-key': true },
      },
      cause: 'invalid-credentials',
      says: 'the key is not accepted.',
      confidence: 'certain',
      source,
      sample: `GET /api/v1/user HTTP/1.1
Host: api.clockify.me
X-Api-Key: NWZhYmNkZWYxMjM0NTY3OA
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Full authentication is required to access this resource","code":1000}`,
    },
    {
      when: { status: 401, json: { code: { equals: '4003' }, message: { equals: 'Api key does not exist' } } },
      cause: 'invalid-credentials',
      says: 'the key does not exist; a workspace with an address of its own needs a key that was made there.',
      orElse: ['wrong-audience'],
      source,
      sample: `GET /api/v1/user HTTP/1.1
Host: api.clockify.me
X-Api-Key: NWZhYmNkZWYxMjM0NTY3OA
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Api key does not exist","code":4003}`,
    },
  ],
};
