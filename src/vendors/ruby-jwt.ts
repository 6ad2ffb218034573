import type { Vendor } from '../engine/vendor.ts';

/** ruby-jwt, the token library of many Ruby applications: its messages, as applications pass them on. */
export const rubyJwt: Vendor = {
  id: 'ruby-jwt',
  name: 'ruby-jwt',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { text: ['Not enough or too many segments', 'Nil JSON web token'] },
      cause: 'malformed-credentials',
      says: 'what was sent as a token is not one, or nothing was sent.',
      orElse: ['no-credentials'],
      source: 'https://github.com/jwt/ruby-jwt/blob/HEAD/lib/jwt/encoded_token.rb',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"Not enough or too many segments"}`,
    },
    {
      when: { text: ['Invalid issuer. Expected ', 'Invalid audience. Expected '] },
      cause: 'wrong-audience',
      says: 'the token was issued by or for somebody else.',
      confidence: 'certain',
      source: 'https://github.com/jwt/ruby-jwt/blob/HEAD/lib/jwt/claims/audience.rb',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"Invalid audience. Expected api, received <none>"}`,
    },
    {
      when: { text: ['Expected a different algorithm'] },
      cause: 'invalid-credentials',
      says: 'the token is signed with another algorithm.',
      confidence: 'certain',
      source: 'https://github.com/jwt/ruby-jwt/blob/HEAD/lib/jwt/encoded_token.rb',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"Expected a different algorithm"}`,
    },
  ],
};
