import type { Vendor } from '../engine/vendor.ts';

/** Replicate: its refusals, from its documentation or source. */
export const replicate: Vendor = {
  id: 'replicate',
  name: 'Replicate',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { title: { equals: 'Unauthenticated' }, detail: 'You did not pass an authentication token' } },
      cause: 'no-credentials',
      says: 'no token was sent.',
      source: 'https://replicate.com/docs/reference/http',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"title":"Unauthenticated","detail":"You did not pass an authentication token","status":401}`,
    },
    {
      when: { json: { title: { equals: 'Unauthenticated' }, detail: 'You did not pass a valid authentication token' } },
      cause: 'invalid-credentials',
      says: 'the token is not known.',
      source: 'https://replicate.com/docs/reference/http',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"title":"Unauthenticated","detail":"You did not pass a valid authentication token","status":401}`,
    },
    {
      when: { json: { title: 'Free time limit reached' } },
      cause: 'not-entitled',
      says: 'the free time is used up; a payment method has to be set.',
      source: 'https://replicate.com/docs/billing',
      sample: `HTTP/1.1 402 Payment Required
Content-Type: application/json

{"title":"Free time limit reached","detail":"You have reached the free time limit.","status":402}`,
    },
  ],
};
