import type { Vendor } from '../engine/vendor.ts';

/** gin-jwt: its own refusals, from its documentation and source. */
export const ginJwt: Vendor = {
  id: 'gin-jwt',
  name: 'gin-jwt',
  layer: 'framework',
  marks: [{ header: { 'www-authenticate': { starts: 'JWT realm=' } }, json: { code: true, message: true } }],
  denials: [
    {
      when: { json: { message: { equals: 'auth header is empty' } }, withoutRequestHeader: ['authorization'] },
      cause: 'no-credentials',
      says: 'no Authorization field was sent.',
      confidence: 'certain',
      source: 'https://github.com/appleboy/gin-jwt/blob/master/auth_jwt.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: JWT realm="gin jwt"

{"code": 401, "message": "auth header is empty"}`,
    },
    {
      when: {
        json: {
          message: {
            equals: [
              'query token is empty',
              'cookie token is empty',
              'parameter token is empty',
              'form token is empty',
            ],
          },
        },
        withoutRequestHeader: ['authorization'],
      },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'certain',
      source: 'https://github.com/appleboy/gin-jwt/blob/master/auth_jwt.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": 401, "message": "cookie token is empty"}`,
    },
    {
      when: {
        json: { message: { equals: ['query token is empty', 'cookie token is empty', 'parameter token is empty'] } },
        requestHeader: { authorization: true },
      },
      cause: 'wrong-scheme',
      says: 'the token was sent in the Authorization field, and is looked for elsewhere.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://github.com/appleboy/gin-jwt/blob/master/auth_jwt.go',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": 401, "message": "cookie token is empty"}`,
    },
    {
      when: { json: { message: { equals: 'auth header is invalid' } } },
      cause: 'malformed-credentials',
      says: 'the Authorization field does not consist of the right scheme and one token.',
      confidence: 'likely',
      orElse: ['wrong-scheme'],
      source: 'https://github.com/appleboy/gin-jwt/blob/master/auth_jwt.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": 401, "message": "auth header is invalid"}`,
    },
    {
      when: { json: { message: { equals: ['token is expired', 'Token is expired'] } } },
      cause: 'expired-credentials',
      says: 'the token is past its time.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/appleboy/gin-jwt/blob/master/auth_jwt.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": 401, "message": "token is expired"}`,
    },
    {
      when: { json: { message: { equals: "you don't have permission to access this resource" } } },
      cause: 'insufficient-permission',
      says: 'the authorizer of the application refused this user.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/appleboy/gin-jwt/blob/master/auth_jwt.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code": 403, "message": "you don't have permission to access this resource"}`,
    },
    {
      when: { json: { message: { equals: 'incorrect Username or Password' } } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/appleboy/gin-jwt/blob/master/auth_jwt.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": 401, "message": "incorrect Username or Password"}`,
    },
    {
      when: { json: { message: { equals: 'missing Username or Password' } } },
      cause: 'malformed-credentials',
      says: 'name or password is missing.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      shared: true,
      source: 'https://github.com/appleboy/gin-jwt/blob/master/auth_jwt.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": 401, "message": "missing Username or Password"}`,
    },
    {
      when: { json: { message: { equals: ['signature is invalid', 'invalid signing algorithm'] } } },
      cause: 'invalid-credentials',
      says: 'the signature of the token is not confirmed.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/appleboy/gin-jwt/blob/master/auth_jwt.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": 401, "message": "signature is invalid"}`,
    },
  ],
};
