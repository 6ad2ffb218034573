import type { Vendor } from '../engine/vendor.ts';

/** Prismic: its refusals, from its documentation or source. */
export const prismic: Vendor = {
  id: 'prismic',
  name: 'Prismic',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { oauth_initiate: true, message: 'access token' } },
      cause: 'invalid-credentials',
      says: 'the access token is missing or wrong.',
      orElse: ['no-credentials'],
      source: 'https://prismic.io/docs/api',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Invalid access token","oauth_initiate":"https://repo.prismic.io/auth","oauth_token":"https://repo.prismic.io/auth/token"}`,
    },
  ],
};
