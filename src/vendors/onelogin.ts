import type { Vendor } from '../engine/vendor.ts';

/** OneLogin: its refusals, from its documentation or source. */
export const onelogin: Vendor = {
  id: 'onelogin',
  name: 'OneLogin',
  layer: 'identity',
  marks: [],
  denials: [
    {
      when: {
        json: { 'status.error': { equals: 'true' }, 'status.type': { equals: ['Unauthorized', 'unauthorized'] } },
      },
      cause: 'invalid-credentials',
      says: 'the client or token was not accepted.',
      orElse: ['expired-credentials'],
      source: 'https://developers.onelogin.com/api-docs/2/getting-started/error-codes',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"status":{"error":true,"code":401,"type":"Unauthorized","message":"Authentication Failure"}}`,
    },
  ],
};
