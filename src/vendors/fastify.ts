import type { Vendor } from '../engine/vendor.ts';

/** Fastify and its official plugins for tokens, forms and limits, from their source. */
export const fastify: Vendor = {
  id: 'fastify',
  name: 'Fastify',
  layer: 'framework',
  marks: [{ json: { code: { starts: 'FST_' } } }],
  denials: [
    {
      when: { json: { message: 'Authorization token is invalid: ', statusCode: true } },
      cause: 'invalid-credentials',
      says: 'the JSON Web Token does not verify.',
      source: 'https://github.com/fastify/fastify-jwt/blob/HEAD/index.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode":401,"error":"Unauthorized","message":"Authorization token is invalid: The token is malformed."}`,
    },
    {
      when: { json: { message: { starts: 'Rate limit exceeded, retry in ' }, statusCode: true } },
      cause: 'rate-limited',
      says: 'too many requests in the current window.',
      confidence: 'certain',
      source: 'https://github.com/fastify/fastify-rate-limit/blob/HEAD/index.js',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"statusCode":429,"error":"Too Many Requests","message":"Rate limit exceeded, retry in 1 minute"}`,
    },
    {
      when: { json: { error: { equals: 'missing authorization header' } } },
      cause: 'no-credentials',
      says: 'there is no Authorization field for fastify-bearer-auth to read a key from.',
      shared: true,
      source: 'https://github.com/fastify/fastify-bearer-auth/blob/HEAD/lib/verify-bearer-auth-factory.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"missing authorization header"}`,
    },
    {
      when: {
        requestHeader: { authorization: { starts: 'Bearer ' } },
        json: { error: { equals: 'invalid authorization header' } },
      },
      cause: 'invalid-credentials',
      says: 'the key that fastify-bearer-auth read is none that it knows.',
      shared: true,
      source: 'https://github.com/fastify/fastify-bearer-auth/blob/HEAD/lib/verify-bearer-auth-factory.js',
      sample: `GET / HTTP/1.1
Authorization: Bearer k3k9d8f7s6a5
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"invalid authorization header"}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'code' },
      confidence: 'certain',
      codes: {
        FST_JWT_NO_AUTHORIZATION_IN_COOKIE: ['no-credentials', 'the cookie that should carry the token is not there.'],
        FST_JWT_NO_AUTHORIZATION_IN_HEADER: ['no-credentials', 'there is no Authorization field to read a token from.'],
        FST_JWT_AUTHORIZATION_TOKEN_EXPIRED: ['expired-credentials', 'the JSON Web Token has expired.'],
        FST_JWT_AUTHORIZATION_TOKEN_UNTRUSTED: [
          'revoked-credentials',
          'the application does not trust this token any more.',
          'likely',
        ],
        FST_JWT_AUTHORIZATION_TOKEN_INVALID: ['invalid-credentials', 'the JSON Web Token does not verify.', 'likely'],
        FAST_JWT_MISSING_SIGNATURE: ['invalid-credentials', 'the JSON Web Token is not signed.'],
        FST_JWT_BAD_REQUEST: ['malformed-credentials', 'the Authorization field is not of the form "Bearer <token>".'],
        FST_JWT_BAD_COOKIE_REQUEST: ['malformed-credentials', 'the cookie with the token cannot be read.'],
      },
      source: 'https://github.com/fastify/fastify-jwt/blob/HEAD/index.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode":401,"code":"FST_JWT_NO_AUTHORIZATION_IN_HEADER","error":"Unauthorized","message":"No Authorization was found in request.headers"}`,
    },
    {
      at: { json: 'code' },
      confidence: 'certain',
      codes: {
        FST_CSRF_MISSING_SECRET: [
          'csrf-rejected',
          'the cookie or session that the forgery token belongs to is missing.',
        ],
        FST_CSRF_INVALID_TOKEN: ['csrf-rejected', 'the forgery token is missing or does not belong to this session.'],
      },
      source: 'https://github.com/fastify/csrf-protection/blob/HEAD/index.js',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"statusCode":403,"code":"FST_CSRF_MISSING_SECRET","error":"Forbidden","message":"Missing csrf secret"}`,
    },
    {
      at: { json: 'code' },
      confidence: 'certain',
      codes: {
        FST_BASIC_AUTH_MISSING_OR_BAD_AUTHORIZATION_HEADER: [
          'no-credentials',
          'no usable name and password were sent.',
          'likely',
        ],
      },
      source: 'https://github.com/fastify/fastify-basic-auth/blob/HEAD/index.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode":401,"code":"FST_BASIC_AUTH_MISSING_OR_BAD_AUTHORIZATION_HEADER","error":"Unauthorized","message":"Missing or bad formatted authorization header"}`,
    },
    {
      at: { json: 'code' },
      confidence: 'certain',
      codes: {
        FST_BEARER_AUTH_MISSING_AUTHORIZATION_HEADER: ['no-credentials', 'there is no Authorization field.'],
        FST_BEARER_AUTH_INVALID_AUTHORIZATION_HEADER: [
          'invalid-credentials',
          'the Authorization field does not hold one of the accepted keys.',
          'likely',
        ],
      },
      source: 'https://github.com/fastify/fastify-bearer-auth/blob/HEAD/lib/errors.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode":401,"code":"FST_BEARER_AUTH_MISSING_AUTHORIZATION_HEADER","error":"Unauthorized","message":"missing authorization header"}`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Set the challenge before the 401 is sent.',
        code: {
          language: 'javascript',
          text: "reply.header('WWW-Authenticate', 'Bearer realm=\"api\"').code(401).send({ error: 'Log in first' });",
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Register @fastify/cors before the authentication hook, so that it answers preflights first. From version 11 on only GET, HEAD and POST are allowed unless methods says more.',
        code: {
          language: 'javascript',
          text: "await app.register(cors, { origin: 'https://app.example.com', methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'], credentials: true });",
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Register @fastify/cors on the root instance, before the hook that refuses: it adds its fields to refusals as well.',
        code: {
          language: 'javascript',
          text: "await app.register(cors, { origin: 'https://app.example.com', methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'], credentials: true });",
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts.',
        code: {
          language: 'javascript',
          text: "await app.register(cors, { origin: 'https://app.example.com', exposedHeaders: ['WWW-Authenticate'] });",
        },
      },
    ],
    'missing-retry-after': [
      {
        text: 'Keep the retry-after field of @fastify/rate-limit switched on, which is the default.',
        code: {
          language: 'javascript',
          text: "await app.register(rateLimit, { max: 100, timeWindow: '1 minute', addHeaders: { 'retry-after': true } });",
        },
      },
    ],
    'no-login-throttle': [
      {
        text: 'Limit the login route with @fastify/rate-limit.',
        code: {
          language: 'javascript',
          text: `await app.register(rateLimit, { global: false });
app.post('/login', { config: { rateLimit: { max: 5, timeWindow: '1 minute' } } }, login);`,
        },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'Look the object up together with its owner, and answer 404 if there is none.',
        code: {
          language: 'javascript',
          text: `const order = await orders.findOne({ id, ownerId: request.user.id });
if (!order) return reply.code(404).send({ error: 'Not Found' });`,
        },
      },
    ],
    'stack-trace': [
      {
        text: 'Answer errors yourself and keep the stack for the log.',
        code: {
          language: 'javascript',
          text: `app.setErrorHandler((error, request, reply) => {
  request.log.error(error);
  reply.code(error.statusCode ?? 500).send({ error: 'Request refused' });
});`,
        },
      },
    ],
    'native-login-prompt': [
      {
        text: 'Switch the challenge of @fastify/basic-auth off for calls of scripts.',
        code: { language: 'javascript', text: 'await app.register(basicAuth, { validate, authenticate: false });' },
      },
    ],
  },
};
