import type { Vendor } from '../engine/vendor.ts';

/** php-jwt, the token library of many PHP applications: its messages, as applications pass them on. */
export const phpJwt: Vendor = {
  id: 'php-jwt',
  name: 'php-jwt',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { text: 'Wrong number of segments' },
      cause: 'malformed-credentials',
      says: 'what was sent as a token is not one.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/firebase/php-jwt/blob/HEAD/src/JWT.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Wrong number of segments"}`,
    },
    {
      when: {
        text: [
          'Cannot handle token with nbf prior to ',
          'Cannot handle token with iat prior to ',
          'Cannot handle token prior to ',
        ],
      },
      cause: 'clock-skew',
      says: 'the token is not valid yet.',
      confidence: 'certain',
      source: 'https://github.com/firebase/php-jwt/blob/HEAD/src/JWT.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Cannot handle token with nbf prior to 2026-03-01T13:00:00+0000"}`,
    },
    {
      when: { text: ['"kid" empty, unable to lookup correct key', '"kid" invalid, unable to lookup correct key'] },
      cause: 'invalid-credentials',
      says: 'no key of the application signed the token.',
      confidence: 'certain',
      source: 'https://github.com/firebase/php-jwt/blob/HEAD/src/JWT.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

"kid" invalid, unable to lookup correct key`,
    },
    {
      when: { text: 'Incorrect key for this algorithm' },
      cause: 'invalid-credentials',
      says: 'the token is signed with another algorithm.',
      confidence: 'certain',
      source: 'https://github.com/firebase/php-jwt/blob/HEAD/src/JWT.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Incorrect key for this algorithm"}`,
    },
  ],
};
