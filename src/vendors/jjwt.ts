import type { Vendor } from '../engine/vendor.ts';

/** JJWT, the token library of many Java applications: its messages, as applications pass them on. */
export const jjwt: Vendor = {
  id: 'jjwt',
  name: 'JJWT',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { text: 'JWT signature does not match locally computed signature. JWT validity cannot be' },
      cause: 'invalid-credentials',
      says: 'the signature of the token is wrong: another key, or an altered token.',
      confidence: 'certain',
      source: 'https://github.com/jwtk/jjwt/blob/HEAD/impl/src/main/java/io/jsonwebtoken/impl/DefaultJwtParser.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"JWT signature does not match locally computed signature. JWT validity cannot be asserted and should not be trusted."}`,
    },
    {
      when: {
        text: [' milliseconds ago at ', '. Current time: '],
        body: 'JWT expired',
      },
      cause: 'expired-credentials',
      says: 'the token has expired.',
      confidence: 'certain',
      source: 'https://github.com/jwtk/jjwt/blob/HEAD/impl/src/main/java/io/jsonwebtoken/impl/DefaultJwtParser.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"JWT expired 3600000 milliseconds ago at 2026-03-01T11:00:00.000Z. Current time: 2026-03-01T12:00:00.000Z. Allowed clock skew: 0 milliseconds."}`,
    },
    {
      when: { text: ['JWT must not be accepted before ', 'JWT early by '] },
      cause: 'clock-skew',
      says: 'the token is not valid yet.',
      confidence: 'certain',
      source: 'https://github.com/jwtk/jjwt/blob/HEAD/impl/src/main/java/io/jsonwebtoken/impl/DefaultJwtParser.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"JWT early by 3600000 milliseconds before 2026-03-01T13:00:00.000Z. Current time: 2026-03-01T12:00:00.000Z."}`,
    },
    {
      when: {
        text: [
          'Compact JWSs must contain exactly 2 period characters',
          'JWT strings must contain exactly 2 period characters',
          'Invalid compact JWT string',
        ],
      },
      cause: 'malformed-credentials',
      says: 'what was sent as a token is not one.',
      confidence: 'certain',
      source: 'https://github.com/jwtk/jjwt/blob/HEAD/impl/src/main/java/io/jsonwebtoken/impl/DefaultJwtParser.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Invalid compact JWT string: Compact JWSs must contain exactly 2 period characters, and compact JWEs must contain exactly 4.  Found: 0"}`,
    },
    {
      when: { text: ['Unsecured JWSs (those with an'] },
      cause: 'invalid-credentials',
      says: 'the token is not signed.',
      confidence: 'certain',
      source: 'https://github.com/jwtk/jjwt/blob/HEAD/impl/src/main/java/io/jsonwebtoken/impl/DefaultJwtParser.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Unsecured JWSs (those with an 'alg' (Algorithm) header value of 'none') are disallowed by default"}`,
    },
    {
      when: { text: ['Expected iss claim to be: ', 'Expected aud claim to be: '] },
      cause: 'wrong-audience',
      says: 'the token was issued by or for somebody else.',
      confidence: 'certain',
      source: 'https://github.com/jwtk/jjwt/blob/HEAD/impl/src/main/java/io/jsonwebtoken/impl/DefaultJwtParser.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Expected iss claim to be: https://id.example.com, but was: https://other.example."}`,
    },
  ],
};
