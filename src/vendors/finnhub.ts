import type { Vendor } from '../engine/vendor.ts';

const source = 'https://finnhub.io/docs/api/authentication';

/** Finnhub: its refusals, from its documentation. */
export const finnhub: Vendor = {
  id: 'finnhub',
  name: 'Finnhub',
  layer: 'api',
  marks: [{ host: 'finnhub.io', json: { error: true } }],
  denials: [
    {
      when: { status: [401, 403], host: 'finnhub.io', json: { error: "You don't have access to this resource." } },
      cause: 'not-entitled',
      says: 'the plan does not include this.',
      orElse: ['insufficient-permission'],
      source,
      sample: `GET /api/v1/stock/candle?symbol=AAPL&token=7b1f0a6de2c94855 HTTP/1.1
Host: finnhub.io
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"You don't have access to this resource."}`,
    },
  ],
};
