import type { Vendor } from '../engine/vendor.ts';

/** Traefik: its own refusals, from its documentation and source. */
export const traefik: Vendor = {
  id: 'traefik',
  name: 'Traefik',
  layer: 'gateway',
  marks: [{ header: { 'www-authenticate': 'realm="traefik"' } }],
  denials: [
    {
      when: {
        status: 401,
        body: {
          equals: [
            '401 Unauthorized',
            `401 Unauthorized
`,
          ],
        },
        header: { 'www-authenticate': 'realm="traefik"' },
        requestHeader: { authorization: true },
      },
      cause: 'invalid-credentials',
      says: 'name and password are not accepted.',
      confidence: 'certain',
      source: 'https://github.com/traefik/traefik/blob/HEAD/pkg/middlewares/auth/auth.go',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Basic YWxpY2U6d3Jvbmc=
---
HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
WWW-Authenticate: Basic realm="traefik"

401 Unauthorized
`,
    },
    {
      when: { status: 401, header: { 'www-authenticate': 'realm="traefik"' }, withoutRequestHeader: ['authorization'] },
      cause: 'no-credentials',
      says: 'a name and password are needed.',
      confidence: 'certain',
      source: 'https://github.com/traefik/traefik/blob/HEAD/pkg/middlewares/auth/auth.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
WWW-Authenticate: Basic realm="traefik"

401 Unauthorized
`,
    },
    {
      when: {
        status: 429,
        body: {
          equals: [
            `No bursty traffic allowed
`,
            'No bursty traffic allowed',
          ],
        },
      },
      cause: 'rate-limited',
      says: 'too many requests in a short time.',
      confidence: 'certain',
      source: 'https://github.com/traefik/traefik/blob/HEAD/pkg/middlewares/ratelimiter/rate_limiter.go',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: text/plain; charset=utf-8

No bursty traffic allowed`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Let the service send the field with its 401. A headers middleware adds it too, but to answers of every status.',
        code: {
          language: 'yaml',
          text: `http:
  middlewares:
    challenge:
      headers:
        customResponseHeaders:
          WWW-Authenticate: Bearer realm="api"`,
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Put a headers middleware with CORS before the one that asks for a login: it answers preflights itself.',
        code: {
          language: 'yaml',
          text: `http:
  middlewares:
    cors:
      headers:
        accessControlAllowOriginList: ["https://app.example.com"]
        accessControlAllowMethods: ["GET", "POST", "PUT", "DELETE"]
        accessControlAllowHeaders: ["Authorization", "Content-Type"]
        accessControlAllowCredentials: true
  routers:
    api:
      middlewares: ["cors", "login"]`,
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Put the CORS middleware first in the chain, so that refusals of later ones get its fields.',
        code: { language: 'yaml', text: 'middlewares: ["cors", "login"]' },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Name the field in the CORS middleware.',
        code: {
          language: 'yaml',
          text: `headers:
  accessControlExposeHeaders: ["WWW-Authenticate"]`,
        },
      },
    ],
    'cacheable-denial': [
      {
        text: 'Forbid caching of answers behind the login.',
        code: {
          language: 'yaml',
          text: `headers:
  customResponseHeaders:
    Cache-Control: no-store`,
        },
      },
    ],
    'version-banner': [
      {
        text: 'Remove the fields by which the service names itself: an empty value takes a field away.',
        code: {
          language: 'yaml',
          text: `headers:
  customResponseHeaders:
    Server: ""
    X-Powered-By: ""`,
        },
      },
    ],
    'no-login-throttle': [
      {
        text: 'Limit attempts on the login address.',
        code: {
          language: 'yaml',
          text: `http:
  middlewares:
    slow-login:
      rateLimit:
        average: 5
        period: 1m
        burst: 5`,
        },
      },
    ],
  },
};
