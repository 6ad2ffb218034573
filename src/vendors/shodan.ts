import type { Vendor } from '../engine/vendor.ts';

/** Shodan: its refusals. */
export const shodan: Vendor = {
  id: 'shodan',
  name: 'Shodan',
  layer: 'api',
  marks: [{ host: 'api.shodan.io', mediaType: 'json' }],
  denials: [
    {
      when: { status: [200, 401, 403], json: { error: ['Requires membership or higher to access'] } },
      cause: 'not-entitled',
      says: 'the plan of the key does not cover this.',
      confidence: 'certain',
      source: 'https://developer.shodan.io/api',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "Requires membership or higher to access"}`,
    },
  ],
};
