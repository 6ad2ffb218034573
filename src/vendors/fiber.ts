import type { Vendor } from '../engine/vendor.ts';

/** Fiber: its own refusals, from its documentation and source. */
export const fiber: Vendor = {
  id: 'fiber',
  name: 'Fiber',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: {
        body: { equals: ['Missing or malformed JWT', 'Missing or invalid API Key', 'missing or malformed API Key'] },
        withoutRequestHeader: ['authorization'],
      },
      cause: 'no-credentials',
      says: 'no token or key was sent.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/gofiber/fiber/blob/HEAD/middleware/keyauth/config.go',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/plain; charset=utf-8

Missing or malformed JWT`,
    },
    {
      when: { body: { equals: 'Missing or malformed JWT' }, requestHeader: { authorization: true } },
      cause: 'malformed-credentials',
      says: 'the Authorization field does not consist of the right scheme and one token.',
      confidence: 'likely',
      orElse: ['wrong-scheme'],
      source: 'https://github.com/gofiber/contrib/blob/HEAD/v3/jwt/config.go',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: abc
---
HTTP/1.1 400 Bad Request
Content-Type: text/plain; charset=utf-8

Missing or malformed JWT`,
    },
    {
      when: { body: { equals: ['Invalid or expired JWT', 'Invalid or expired API Key'] } },
      cause: 'invalid-credentials',
      says: "the token or key is past its time, or not one of this server's.",
      confidence: 'likely',
      orElse: ['expired-credentials'],
      shared: true,
      source: 'https://github.com/gofiber/contrib/blob/HEAD/v3/jwt/config.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Invalid or expired JWT`,
    },
  ],
};
