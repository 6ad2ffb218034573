import type { Vendor } from '../engine/vendor.ts';

/** jsonwebtoken for Node.js: its own refusals, from its documentation and source. */
export const jsonwebtoken: Vendor = {
  id: 'jsonwebtoken',
  name: 'jsonwebtoken for Node.js',
  layer: 'framework',
  marks: [{ body: ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'] }],
  denials: [
    {
      // Its messages are lower case; "JWT expired" is said by others.
      when: {
        body: {
          all: [
            ['"jwt expired"', 'TokenExpiredError', '>jwt expired<', ': jwt expired'],
            { pattern: /jwt expired|TokenExpiredError/ },
          ],
        },
      },
      cause: 'expired-credentials',
      says: 'the JSON Web Token has expired.',
      confidence: 'certain',
      source: 'https://github.com/auth0/node-jsonwebtoken/blob/HEAD/index.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "jwt expired"}`,
    },
    {
      when: { body: ['"jwt malformed"', ': jwt malformed', '"jwt must be a string"'] },
      cause: 'malformed-credentials',
      says: 'what was sent as a token is not a JSON Web Token.',
      confidence: 'certain',
      source: 'https://github.com/auth0/node-jsonwebtoken/blob/HEAD/verify.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "jwt malformed"}`,
    },
    {
      when: { body: ['"jwt not active"', ': jwt not active', 'NotBeforeError'] },
      cause: 'clock-skew',
      says: 'the JSON Web Token is not valid yet.',
      confidence: 'certain',
      source: 'https://github.com/auth0/node-jsonwebtoken/blob/HEAD/verify.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "jwt not active"}`,
    },
    {
      when: { body: ['jwt audience invalid. expected', 'jwt issuer invalid. expected'] },
      cause: 'wrong-audience',
      says: 'the JSON Web Token was issued by or for somebody else.',
      confidence: 'certain',
      source: 'https://github.com/auth0/node-jsonwebtoken/blob/HEAD/verify.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "jwt audience invalid. expected: orders"}`,
    },
    {
      when: { body: ['"jwt must be provided"', ': jwt must be provided'] },
      cause: 'no-credentials',
      says: 'no JSON Web Token was sent.',
      confidence: 'certain',
      source: 'https://github.com/auth0/node-jsonwebtoken/blob/HEAD/verify.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "jwt must be provided"}`,
    },
    {
      when: {
        body: [
          '"jwt signature is required"',
          ': jwt signature is required',
          'JsonWebTokenError: invalid signature',
          '"JsonWebTokenError","message":"invalid signature"',
          'JsonWebTokenError: invalid token',
          'JsonWebTokenError: invalid algorithm',
        ],
      },
      cause: 'invalid-credentials',
      says: 'the signature of the JSON Web Token is missing or not confirmed.',
      confidence: 'certain',
      source: 'https://github.com/auth0/node-jsonwebtoken/blob/HEAD/verify.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "JsonWebTokenError: invalid signature"}`,
    },
    {
      when: { body: 'jwt id invalid. expected' },
      cause: 'invalid-credentials',
      says: 'the id of the JSON Web Token is not the expected one.',
      confidence: 'certain',
      source: 'https://github.com/auth0/node-jsonwebtoken/blob/HEAD/verify.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "jwt id invalid. expected: 7"}`,
    },
    {
      when: { body: 'maxAge exceeded' },
      cause: 'expired-credentials',
      says: 'the JSON Web Token is older than allowed.',
      confidence: 'certain',
      source: 'https://github.com/auth0/node-jsonwebtoken/blob/HEAD/verify.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "maxAge exceeded"}`,
    },
  ],
};
