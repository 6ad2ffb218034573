import type { Vendor } from '../engine/vendor.ts';

/** PayPal: its own refusals, from its documentation and source. */
export const paypal: Vendor = {
  id: 'paypal',
  name: 'PayPal',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { name: { equals: 'NOT_AUTHORIZED' }, debug_id: true } },
      cause: 'insufficient-permission',
      says: 'the app or account may not do this.',
      confidence: 'likely',
      orElse: ['insufficient-scope'],
      source: 'https://developer.paypal.com/api/rest/responses/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"name": "NOT_AUTHORIZED", "message": "Authorization failed due to insufficient permissions.", "debug_id": "a"}`,
    },
    {
      when: { json: { name: { equals: 'AUTHENTICATION_FAILURE' }, debug_id: true } },
      cause: 'invalid-credentials',
      says: 'the token is missing or not good.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://developer.paypal.com/api/rest/responses/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"name": "AUTHENTICATION_FAILURE", "message": "Authentication failed due to missing Authorization header, or invalid authentication credentials.", "debug_id": "a"}`,
    },
  ],
};
