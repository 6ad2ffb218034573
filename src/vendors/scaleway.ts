import type { Vendor } from '../engine/vendor.ts';

/** Scaleway: how it words its denials, from its documentation and source. */
export const scaleway: Vendor = {
  id: 'scaleway',
  name: 'Scaleway',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { type: { equals: 'permissions_denied' } } },
      cause: 'insufficient-permission',
      says: 'no policy allows this caller the action.',
      confidence: 'certain',
      source: 'https://www.scaleway.com/en/developers/api/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"type":"permissions_denied","message":"insufficient permissions","details":[{"action":"read","resource":"server"}]}`,
    },
    {
      when: { json: { type: { equals: 'denied_authentication' } } },
      cause: 'invalid-credentials',
      says: 'the key is missing, run out or unknown.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'no-credentials'],
      source: 'https://www.scaleway.com/en/developers/api/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"type":"denied_authentication","method":"api_key","reason":"invalid_argument","message":"authentication is denied"}`,
    },
    {
      when: { json: { type: { equals: 'quotas_exceeded' } } },
      cause: 'not-entitled',
      says: 'a quota of the organisation is used up.',
      confidence: 'certain',
      source: 'https://www.scaleway.com/en/developers/api/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"type":"quotas_exceeded","message":"quota exceeded"}`,
    },
  ],
};
