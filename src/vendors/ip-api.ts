import type { Vendor } from '../engine/vendor.ts';

/** ip-api.com: its own refusals, from its documentation and source. */
export const ipApi: Vendor = {
  id: 'ip-api',
  name: 'ip-api.com',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { message: ['SSL unavailable for this endpoint'] } },
      cause: 'not-entitled',
      says: 'https is for paying users only.',
      confidence: 'certain',
      source: 'https://ip-api.com/docs',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status": "fail", "message": "SSL unavailable for this endpoint, order a key at https://members.ip-api.com/"}`,
    },
  ],
};
