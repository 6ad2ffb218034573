import type { Vendor } from '../engine/vendor.ts';

const source = 'https://developer.oanda.com/rest-live-v20/troubleshooting-errors/';

/** OANDA: the refusals of its v20 interface. */
export const oanda: Vendor = {
  id: 'oanda',
  name: 'OANDA',
  layer: 'api',
  marks: [{ host: ['.oanda.com'], json: { errorMessage: true } }],
  denials: [
    {
      when: { status: 401, json: { errorMessage: { equals: 'Insufficient authorization to perform request.' } } },
      cause: 'invalid-credentials',
      says: 'the token is not accepted: it is wrong, withdrawn, or made for the other environment (practice or live).',
      orElse: ['wrong-audience', 'revoked-credentials'],
      source,
      sample: `GET /v3/accounts HTTP/1.1
Host: api-fxtrade.oanda.com
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errorMessage":"Insufficient authorization to perform request."}`,
    },
  ],
};
