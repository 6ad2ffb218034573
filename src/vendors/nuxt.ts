import type { Vendor } from '../engine/vendor.ts';

/** Nuxt and Nitro: the error object of their server, from its source. */
export const nuxt: Vendor = {
  id: 'nuxt',
  name: 'Nuxt and Nitro',
  layer: 'framework',
  marks: [
    { json: { error: { equals: 'true' }, url: { starts: 'http' }, statusCode: true, statusMessage: true } },
    { json: { error: { equals: 'true' }, url: { starts: 'http' }, status: true, statusText: true } },
    { json: { url: { starts: '/' }, statusCode: true, statusMessage: true, stack: true } },
  ],
  denials: [
    {
      when: {
        json: {
          error: { equals: 'true' },
          url: { starts: 'http' },
          statusCode: { equals: '401' },
          statusMessage: true,
        },
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'the server route asks for a session or token, and nothing was sent.',
      orElse: ['cookies-not-sent'],
      source: 'https://github.com/nitrojs/nitro/blob/v2/src/runtime/internal/error/prod.ts',
      sample: `GET /api/me HTTP/1.1
Host: app.example.com
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{
  "error": true,
  "url": "https://app.example.com/api/me",
  "statusCode": 401,
  "statusMessage": "Unauthorized",
  "message": "Unauthorized"
}`,
    },
    {
      when: {
        json: { error: { equals: 'true' }, url: { starts: 'http' }, status: { equals: '401' }, statusText: true },
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'the server route asks for a session or token, and nothing was sent.',
      orElse: ['cookies-not-sent'],
      source: 'https://github.com/nitrojs/nitro/blob/HEAD/src/runtime/internal/error/prod.ts',
      sample: `GET /api/me HTTP/1.1
Host: app.example.com
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{
  "error": true,
  "url": "https://app.example.com/api/me",
  "status": 401,
  "statusText": "Unauthorized",
  "message": "Unauthorized"
}`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Set the field before the error is thrown; the error handler keeps it.',
        code: {
          language: 'ts',
          text: "setResponseHeader(event, 'WWW-Authenticate', 'Bearer realm=\"api\"');\nthrow createError({ statusCode: 401, statusMessage: 'Unauthorized' });",
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Answer preflights in the first server middleware, before the one that checks the login. A route rule "cors: true" only adds fields, for any origin.',
        code: {
          language: 'ts',
          text: `// server/middleware/0.cors.ts
export default defineEventHandler((event) => {
  const answered = handleCors(event, {
    origin: ['https://app.example.com'],
    methods: ['GET', 'POST', 'PUT', 'DELETE'],
    allowHeaders: ['Authorization', 'Content-Type'],
    preflight: { statusCode: 204 },
  });
  if (answered) return;
});`,
        },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'Answer with 404 where the caller may not know that the object exists.',
        code: {
          language: 'ts',
          text: "if (!mayRead(user, item)) throw createError({ statusCode: 404, statusMessage: 'Not Found' });",
        },
      },
    ],
  },
};
