import type { Vendor } from '../engine/vendor.ts';

/** ZITADEL: its refusals, from its documentation or source. */
export const zitadel: Vendor = {
  id: 'zitadel',
  name: 'ZITADEL',
  layer: 'identity',
  marks: [],
  denials: [
    {
      when: { json: { code: { equals: '16' }, message: { equals: 'auth header missing' } } },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'certain',
      source: 'https://github.com/zitadel/zitadel/blob/HEAD/internal/api/grpc/server/middleware/auth_interceptor.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":16,"message":"auth header missing","details":[]}`,
    },
    {
      when: { json: { message: 'Errors.Token.Invalid' } },
      cause: 'invalid-credentials',
      says: 'the token is wrong, or past its time.',
      orElse: ['expired-credentials'],
      source: 'https://github.com/zitadel/zitadel/blob/HEAD/internal/api/authz/token.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":16,"message":"Errors.Token.Invalid (AUTH-7fs1e)","details":[]}`,
    },
    {
      when: { json: { message: 'No matching permissions found (AUTH-' } },
      cause: 'insufficient-permission',
      says: 'the user lacks a permission.',
      confidence: 'certain',
      source: 'https://github.com/zitadel/zitadel/blob/HEAD/internal/api/authz/authorization.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code":7,"message":"No matching permissions found (AUTH-5mWD2)","details":[]}`,
    },
  ],
};
