import type { Vendor } from '../engine/vendor.ts';

/** Ktor: its own refusals, from its documentation and source. */
export const ktor: Vendor = {
  id: 'ktor',
  name: 'Ktor',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { body: { equals: 'Token is not valid or has expired' } },
      cause: 'invalid-credentials',
      says: 'the token is past its time, or not one of this server.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      shared: true,
      source: 'https://ktor.io/docs/server-jwt.html',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Token is not valid or has expired`,
    },
  ],
};
