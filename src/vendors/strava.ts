import type { Vendor } from '../engine/vendor.ts';

/** Strava: its refusals, from its documentation or source. */
export const strava: Vendor = {
  id: 'strava',
  name: 'Strava',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        json: {
          message: { equals: 'Authorization Error' },
          'errors.*.field': { equals: 'access_token' },
          'errors.*.code': { equals: 'invalid' },
        },
      },
      cause: 'invalid-credentials',
      says: 'the token is wrong or past its time.',
      orElse: ['expired-credentials'],
      source: 'https://developers.strava.com/docs/authentication/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Authorization Error","errors":[{"resource":"Athlete","field":"access_token","code":"invalid"}]}`,
    },
    {
      when: { json: { message: { equals: 'Authorization Error' }, 'errors.*.code': { equals: 'missing' } } },
      cause: 'insufficient-scope',
      says: 'the token lacks the permission that "field" names.',
      source: 'https://developers.strava.com/docs/authentication/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Authorization Error","errors":[{"resource":"AccessToken","field":"activity:read_permission","code":"missing"}]}`,
    },
    {
      when: { json: { message: { equals: 'Rate Limit Exceeded' }, 'errors.*.resource': { equals: 'Application' } } },
      cause: 'rate-limited',
      says: 'too many requests of the application.',
      source: 'https://developers.strava.com/docs/rate-limits/',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"message":"Rate Limit Exceeded","errors":[{"resource":"Application","field":"rate limit","code":"exceeded"}]}`,
    },
  ],
};
