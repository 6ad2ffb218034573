import type { Vendor } from '../engine/vendor.ts';

/** Hono: its own refusals, from its documentation and source. */
export const hono: Vendor = {
  id: 'hono',
  name: 'Hono',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { header: { 'www-authenticate': ['error_description="no authorization included in request"'] } },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'certain',
      source: 'https://github.com/honojs/hono/blob/main/src/middleware/jwt/jwt.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
WWW-Authenticate: Bearer realm="https://api.example.com/",error="invalid_request",error_description="no authorization included in request"

Unauthorized`,
    },
    {
      when: { header: { 'www-authenticate': ['error_description="invalid credentials structure"'] } },
      cause: 'malformed-credentials',
      says: 'the Authorization field does not consist of a scheme and one token.',
      confidence: 'certain',
      source: 'https://github.com/honojs/hono/blob/main/src/middleware/jwt/jwt.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
WWW-Authenticate: Bearer realm="https://api.example.com/",error="invalid_request",error_description="invalid credentials structure"

Unauthorized`,
    },
    {
      when: { header: { 'www-authenticate': ['error_description="token verification failure"'] } },
      cause: 'invalid-credentials',
      says: 'the token was not accepted: its signature or its time is wrong.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://github.com/honojs/hono/blob/main/src/middleware/jwt/jwt.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
WWW-Authenticate: Bearer realm="https://api.example.com/",error="invalid_token",error_description="token verification failure"

Unauthorized`,
    },
    {
      when: { header: { 'www-authenticate': ['error_description="no token included in request"'] } },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'likely',
      source: 'https://github.com/honojs/hono/blob/main/src/middleware/jwt/jwt.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
WWW-Authenticate: Bearer realm="https://api.example.com/",error="invalid_request",error_description="no token included in request"

Unauthorized`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Hand the response with the challenge to the exception.',
        code: {
          language: 'ts',
          text: "throw new HTTPException(401, { res: new Response('Log in first', { status: 401, headers: { 'WWW-Authenticate': 'Bearer realm=\"api\"' } }) });",
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Use cors() before the middleware that checks the login.',
        code: {
          language: 'ts',
          text: `app.use('/api/*', cors({ origin: 'https://app.example.com', credentials: true }));
app.use('/api/*', bearerAuth({ token }));`,
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts.',
        code: {
          language: 'ts',
          text: "cors({ origin: 'https://app.example.com', exposeHeaders: ['WWW-Authenticate'] })",
        },
      },
    ],
  },
};
