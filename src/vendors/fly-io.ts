import type { Vendor } from '../engine/vendor.ts';

/** Fly.io: how it words its denials, from its documentation and source. */
export const flyIo: Vendor = {
  id: 'fly-io',
  name: 'Fly.io',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        json: { error: ['unauthorized: ', 'not authorized to', 'You are not authorized'] },
        header: { server: 'Fly/' },
      },
      cause: 'insufficient-permission',
      says: 'the token does not reach this app or organisation.',
      confidence: 'likely',
      orElse: ['invalid-credentials', 'expired-credentials'],
      source: 'https://fly.io/docs/machines/api/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
Server: Fly/5f3b

{"error":"unauthorized: not authorized to access app"}`,
    },
  ],
};
