import type { Vendor } from '../engine/vendor.ts';

const source = 'https://serper.dev/';

/** Serper: its refusals. */
export const serper: Vendor = {
  id: 'serper',
  name: 'Serper',
  layer: 'api',
  marks: [{ host: 'google.serper.dev', json: { statusCode: true } }],
  denials: [
    {
      when: {
        status: 403,
        host: 'serper.dev',
        json: { message: { equals: 'Unauthorized.' }, statusCode: { equals: '403' } },
      },
      cause: 'invalid-credentials',
      says: 'the key is missing or not valid.',
      orElse: ['no-credentials'],
      source,
      sample: `POST /search HTTP/1.1
Host: google.serper.dev
X-API-KEY: 7b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"Unauthorized.","statusCode":403}`,
    },
  ],
};
