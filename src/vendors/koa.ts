import type { Vendor } from '../engine/vendor.ts';

/** Koa: the wordings of koa-jwt and koa-csrf, and how to mend what rules find. */
export const koa: Vendor = {
  id: 'koa',
  name: 'Koa',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { body: 'Bad Authorization header format. Format is "Authorization: Bearer <token>"' },
      cause: 'malformed-credentials',
      says: 'the Authorization field is not of the form "Bearer <token>".',
      confidence: 'certain',
      source: 'https://github.com/koajs/jwt/blob/HEAD/lib/resolvers/auth-header.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Bad Authorization header format. Format is "Authorization: Bearer <token>"`,
    },
    {
      when: { text: { equals: 'Authentication Error' }, credentials: 'none' },
      cause: 'no-credentials',
      says: 'koa-jwt found no token.',
      shared: true,
      source: 'https://github.com/koajs/jwt/blob/HEAD/lib/index.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Authentication Error
`,
    },
    {
      when: { text: { equals: 'Authentication Error' }, credentials: 'some' },
      cause: 'invalid-credentials',
      says: 'koa-jwt did not accept the token.',
      orElse: ['expired-credentials', 'revoked-credentials'],
      shared: true,
      source: 'https://github.com/koajs/jwt/blob/HEAD/lib/index.js',
      sample: `GET /api HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Authentication Error
`,
    },
    {
      when: { text: { equals: 'Token not found' }, status: 401 },
      cause: 'no-credentials',
      says: 'koa-jwt, in its debug mode, found no token.',
      shared: true,
      source: 'https://github.com/koajs/jwt/blob/HEAD/lib/index.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Token not found
`,
    },
    {
      when: { text: { equals: 'Token revoked' }, status: 401 },
      cause: 'revoked-credentials',
      says: 'the check for revoked tokens found this one.',
      shared: true,
      source: 'https://github.com/koajs/jwt/blob/HEAD/lib/index.js',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Token revoked
`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Set the challenge in the middleware that refuses.',
        code: {
          language: 'javascript',
          text: "ctx.throw(401, 'Log in first', { headers: { 'WWW-Authenticate': 'Bearer realm=\"api\"' } });",
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Use @koa/cors before the middleware that checks the login.',
        code: {
          language: 'javascript',
          text: `app.use(cors({ origin: 'https://app.example.com', credentials: true }));
app.use(jwt({ secret }));`,
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Keep the fields on errors: @koa/cors does so unless keepHeadersOnError is false.',
        code: {
          language: 'javascript',
          text: "app.use(cors({ origin: 'https://app.example.com', keepHeadersOnError: true }));",
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts.',
        code: { language: 'javascript', text: "app.use(cors({ exposeHeaders: ['WWW-Authenticate'] }));" },
      },
    ],
    'stack-trace': [
      {
        text: 'Leave error.expose false, and answer errors in one middleware.',
        code: {
          language: 'javascript',
          text: `app.use(async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    ctx.status = error.status ?? 500;
    ctx.body = { error: error.expose ? error.message : 'Request refused' };
    ctx.app.emit('error', error, ctx);
  }
});`,
        },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'Look the object up together with its owner, and answer 404 if there is none.',
        code: {
          language: 'javascript',
          text: `const order = await orders.findOne({ id, ownerId: ctx.state.user.id });
ctx.assert(order, 404);`,
        },
      },
    ],
  },
};
