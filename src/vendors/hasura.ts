import type { Vendor } from '../engine/vendor.ts';

/** Hasura: its own refusals, from its documentation and source. */
export const hasura: Vendor = {
  id: 'hasura',
  name: 'Hasura',
  layer: 'api',
  marks: [
    {
      status: [200, 400, 401, 403, 500],
      json: { 'errors.*.extensions.code': { equals: ['access-denied', 'invalid-jwt', 'invalid-headers'] } },
    },
  ],
  denials: [
    {
      when: { status: [200, 400, 401, 403, 500], json: { 'errors.*.message': 'Could not verify JWT: JWTExpired' } },
      cause: 'expired-credentials',
      says: 'the token is past its time.',
      confidence: 'certain',
      source: 'https://hasura.io/docs/2.0/api-reference/',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"errors": [{"extensions": {"path": "$", "code": "invalid-jwt"}, "message": "Could not verify JWT: JWTExpired"}]}`,
    },
    {
      when: {
        status: [200, 400, 401, 403, 500],
        json: { 'errors.*.message': ['Could not verify JWT: JWTNotYetValid'] },
      },
      cause: 'clock-skew',
      says: 'the token is not valid yet.',
      confidence: 'certain',
      source: 'https://hasura.io/docs/2.0/api-reference/',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"errors": [{"extensions": {"path": "$", "code": "invalid-jwt"}, "message": "Could not verify JWT: JWTNotYetValid"}]}`,
    },
    {
      when: {
        status: [200, 400, 401, 403, 500],
        json: {
          'errors.*.message': ['Could not verify JWT: JWTNotInAudience', 'Could not verify JWT: JWTNotInIssuer'],
        },
      },
      cause: 'wrong-audience',
      says: 'the token was issued by or for somebody else.',
      confidence: 'certain',
      source: 'https://hasura.io/docs/2.0/api-reference/',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"errors": [{"extensions": {"path": "$", "code": "invalid-jwt"}, "message": "Could not verify JWT: JWTNotInAudience"}]}`,
    },
    {
      when: {
        status: [200, 400, 401, 403, 500],
        json: { 'errors.*.message': ['Could not verify JWT: JWSError', 'Could not verify JWT'] },
      },
      cause: 'invalid-credentials',
      says: 'the token is not confirmed by the key of the server.',
      confidence: 'likely',
      source: 'https://hasura.io/docs/2.0/api-reference/',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"errors": [{"extensions": {"path": "$", "code": "invalid-jwt"}, "message": "Could not verify JWT: JWSError JWSInvalidSignature"}]}`,
    },
    {
      when: {
        status: [200, 400, 401, 403, 500],
        json: { 'errors.*.message': ['Malformed Authorization header', 'Could not decode JWT'] },
      },
      cause: 'malformed-credentials',
      says: 'the Authorization field is not of the right form.',
      confidence: 'certain',
      shared: true,
      source: 'https://hasura.io/docs/2.0/api-reference/',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"errors": [{"extensions": {"path": "$", "code": "invalid-headers"}, "message": "Malformed Authorization header"}]}`,
    },
    {
      when: {
        status: [200, 400, 401, 403, 500],
        json: {
          'errors.*.message': [
            'Missing Authorization header in JWT authentication mode',
            'x-hasura-admin-secret/x-hasura-access-key required, but not found',
            'Missing Authorization header',
          ],
        },
      },
      cause: 'no-credentials',
      says: 'neither a token nor the admin secret was sent.',
      confidence: 'certain',
      shared: true,
      source: 'https://hasura.io/docs/2.0/api-reference/',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"errors": [{"extensions": {"path": "$", "code": "invalid-headers"}, "message": "Missing Authorization header in JWT authentication mode"}]}`,
    },
    {
      when: {
        status: [200, 400, 401, 403, 500],
        json: { 'errors.*.message': 'invalid x-hasura-admin-secret/x-hasura-access-key' },
      },
      cause: 'invalid-credentials',
      says: 'the admin secret is wrong.',
      confidence: 'certain',
      source: 'https://hasura.io/docs/2.0/api-reference/',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"errors": [{"extensions": {"path": "$", "code": "access-denied"}, "message": "invalid x-hasura-admin-secret/x-hasura-access-key"}]}`,
    },
    {
      when: {
        status: [200, 400, 401, 403, 500],
        json: {
          'errors.*.message': [
            'Your requested role is not in allowed roles',
            'Authentication hook unauthorized this request',
          ],
        },
      },
      cause: 'insufficient-permission',
      says: 'the role that was asked for is not allowed to this caller.',
      confidence: 'likely',
      source: 'https://hasura.io/docs/2.0/api-reference/',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"errors": [{"extensions": {"path": "$", "code": "access-denied"}, "message": "Your requested role is not in allowed roles"}]}`,
    },
    {
      when: {
        status: [200, 400, 401, 403, 500],
        json: { 'errors.*.extensions.code': { equals: ['permission-denied', 'permission-error'] } },
      },
      cause: 'insufficient-permission',
      says: 'a permission rule refused the row or the field.',
      confidence: 'certain',
      source: 'https://hasura.io/docs/2.0/api-reference/',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"errors": [{"extensions": {"path": "$", "code": "permission-error"}, "message": "check constraint of an insert/update permission has failed"}]}`,
    },
  ],
};
