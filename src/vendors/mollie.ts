import type { Vendor } from '../engine/vendor.ts';

/** Mollie: its refusals, from its documentation or source. */
export const mollie: Vendor = {
  id: 'mollie',
  name: 'Mollie',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        json: {
          title: { equals: 'Unauthorized Request' },
          detail: 'Missing authentication, or failed to authenticate',
        },
      },
      cause: 'invalid-credentials',
      says: 'no key was sent, or it is not known.',
      orElse: ['no-credentials'],
      source: 'https://github.com/mollie/api-documentation/blob/HEAD/source/overview/authentication.rst',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"status":401,"title":"Unauthorized Request","detail":"Missing authentication, or failed to authenticate"}`,
    },
  ],
};
