import type { Vendor } from '../engine/vendor.ts';

/** java-jwt, a token library for Java: its messages, as applications pass them on. */
export const javaJwt: Vendor = {
  id: 'java-jwt',
  name: 'java-jwt',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { text: 'The Token has expired on ' },
      cause: 'expired-credentials',
      says: 'the token has expired.',
      confidence: 'certain',
      source: 'https://github.com/auth0/java-jwt/blob/HEAD/lib/src/main/java/com/auth0/jwt/exceptions',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"The Token has expired on 2026-03-01T11:00:00Z."}`,
    },
    {
      when: { text: "The Token's Signature resulted invalid when verified using the Algorithm: " },
      cause: 'invalid-credentials',
      says: 'the signature of the token is wrong.',
      confidence: 'certain',
      source: 'https://github.com/auth0/java-jwt/blob/HEAD/lib/src/main/java/com/auth0/jwt/exceptions',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"The Token's Signature resulted invalid when verified using the Algorithm: HmacSHA256"}`,
    },
    {
      when: { text: "The Token can't be used before " },
      cause: 'clock-skew',
      says: 'the token is not valid yet.',
      confidence: 'certain',
      source: 'https://github.com/auth0/java-jwt/blob/HEAD/lib/src/main/java/com/auth0/jwt/exceptions',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"The Token can't be used before 2026-03-01T13:00:00Z."}`,
    },
    {
      when: {
        text: [
          "The Claim 'aud' value doesn't contain the required audience.",
          "The Claim 'iss' value doesn't match the required issuer.",
        ],
      },
      cause: 'wrong-audience',
      says: 'the token was issued by or for somebody else.',
      confidence: 'certain',
      source: 'https://github.com/auth0/java-jwt/blob/HEAD/lib/src/main/java/com/auth0/jwt/exceptions',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"The Claim 'aud' value doesn't contain the required audience."}`,
    },
    {
      when: { text: ['The token was expected to have 3 parts, but got'] },
      cause: 'malformed-credentials',
      says: 'what was sent as a token is not one.',
      confidence: 'certain',
      source: 'https://github.com/auth0/java-jwt/blob/HEAD/lib/src/main/java/com/auth0/jwt/exceptions',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"The token was expected to have 3 parts, but got 1."}`,
    },
  ],
};
