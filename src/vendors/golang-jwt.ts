import type { Vendor } from '../engine/vendor.ts';

/** golang-jwt: its own refusals, from its documentation and source. */
export const golangJwt: Vendor = {
  id: 'golang-jwt',
  name: 'golang-jwt',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { body: ['token has invalid claims: token is expired', 'token is expired by '] },
      cause: 'expired-credentials',
      says: 'the token is past its time.',
      confidence: 'certain',
      source: 'https://github.com/golang-jwt/jwt/blob/main/errors.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "token has invalid claims: token is expired"}`,
    },
    {
      when: {
        body: [
          'token has invalid claims: token is not valid yet',
          'token has invalid claims: token used before issued',
          'Token used before issued',
        ],
      },
      cause: 'clock-skew',
      says: 'the token is not valid yet by the clock of the server.',
      confidence: 'certain',
      source: 'https://github.com/golang-jwt/jwt/blob/main/errors.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "token has invalid claims: token is not valid yet"}`,
    },
    {
      when: { body: ['token is malformed: ', 'token contains an invalid number of segments'] },
      cause: 'malformed-credentials',
      says: 'what was sent as a token is not a JSON Web Token.',
      confidence: 'certain',
      source: 'https://github.com/golang-jwt/jwt/blob/main/errors.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "token is malformed: token contains an invalid number of segments"}`,
    },
    {
      when: { body: ['token signature is invalid', 'token is unverifiable'] },
      cause: 'invalid-credentials',
      says: 'the signature of the token is not confirmed.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/golang-jwt/jwt/blob/main/errors.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "token signature is invalid: signature is invalid"}`,
    },
    {
      when: {
        body: [
          'token has invalid claims: token has invalid audience',
          'token has invalid claims: token has invalid issuer',
        ],
      },
      cause: 'wrong-audience',
      says: 'the token was issued by or for somebody else.',
      confidence: 'certain',
      source: 'https://github.com/golang-jwt/jwt/blob/main/errors.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "token has invalid claims: token has invalid audience"}`,
    },
  ],
};
