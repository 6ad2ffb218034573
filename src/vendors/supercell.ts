import type { Vendor } from '../engine/vendor.ts';

const source = 'https://developer.clashofclans.com/#/documentation';

/** Supercell (Clash of Clans, Clash Royale, Brawl Stars): the reasons of its interface, from its documentation. */
export const supercell: Vendor = {
  id: 'supercell',
  name: 'Supercell',
  layer: 'api',
  marks: [{ json: { reason: { starts: 'accessDenied' }, message: true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'reason' },
      when: { json: { message: true } },
      codes: {
        'accessDenied.invalidIp': [
          'ip-blocked',
          'the key was made for other addresses than the one of the caller.',
          'certain',
        ],
        accessDenied: ['invalid-credentials', 'the key is missing or not valid, or does not cover this.'],
        requestThrottled: ['rate-limited', 'too many requests.', 'certain'],
      },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"reason":"accessDenied.invalidIp","message":"Invalid authorization: API key does not allow access from IP 203.0.113.7"}`,
    },
  ],
};
