import type { Vendor } from '../engine/vendor.ts';

/** DigitalOcean: how it words its denials, from its documentation and source. */
export const digitalocean: Vendor = {
  id: 'digitalocean',
  name: 'DigitalOcean',
  layer: 'api',
  marks: [{ host: 'api.digitalocean.com', mediaType: 'json' }],
  denials: [
    {
      when: { json: { id: { equals: ['unauthorized', 'Unauthorized'] }, message: ['Unable to authenticate you'] } },
      cause: 'invalid-credentials',
      says: 'the token is missing, unknown or was withdrawn.',
      confidence: 'likely',
      orElse: ['no-credentials', 'revoked-credentials', 'expired-credentials'],
      source: 'https://docs.digitalocean.com/reference/api/reference/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"id":"Unauthorized","message":"Unable to authenticate you"}`,
    },
    {
      when: {
        json: {
          id: { equals: ['forbidden', 'Forbidden'] },
          message: [
            'You are not authorized to perform this operation',
            'You do not have access for the attempted action',
            'required scope',
          ],
        },
      },
      cause: 'insufficient-scope',
      says: 'the token lacks a scope, or the member of the team lacks the right.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      shared: true,
      source: 'https://docs.digitalocean.com/reference/api/reference/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"id":"Forbidden","message":"You are not authorized to perform this operation"}`,
    },
    {
      when: { json: { id: { equals: ['too_many_requests'] }, message: 'API' } },
      cause: 'rate-limited',
      says: 'too many requests for the limit that is set.',
      shared: true,
      source: 'https://docs.digitalocean.com/reference/api/reference/',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"id":"too_many_requests","message":"API Rate limit exceeded."}`,
    },
  ],
};
