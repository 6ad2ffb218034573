import type { Vendor } from '../engine/vendor.ts';

/** KrakenD: how it words its denials, from its documentation and source. */
export const krakend: Vendor = {
  id: 'krakend',
  name: 'KrakenD',
  layer: 'gateway',
  marks: [],
  denials: [
    {
      when: {
        status: 401,
        withoutHeader: ['content-type'],
        header: { 'x-krakend': true, 'x-krakend-completed': { equals: 'false' } },
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'a token is needed.',
      confidence: 'likely',
      orElse: ['invalid-credentials'],
      source: 'https://github.com/krakend/krakend-jose/blob/HEAD/gin/jose.go',
      sample: `HTTP/1.1 401 Unauthorized
X-Krakend: Version 2.7.0
X-Krakend-Completed: false`,
    },
    {
      when: {
        status: 401,
        withoutHeader: ['content-type'],
        header: { 'x-krakend': true, 'x-krakend-completed': { equals: 'false' } },
        credentials: 'some',
      },
      cause: 'invalid-credentials',
      says: 'the token is not accepted: signature, lifetime, issuer or audience do not fit.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'wrong-audience'],
      source: 'https://github.com/krakend/krakend-jose/blob/HEAD/gin/jose.go',
      sample: `GET /v1/me HTTP/1.1
Host: api.example.com
Authorization: Bearer abc
---
HTTP/1.1 401 Unauthorized
X-Krakend: Version 2.7.0
X-Krakend-Completed: false`,
    },
    {
      when: {
        status: 403,
        withoutHeader: ['content-type'],
        header: { 'x-krakend': true, 'x-krakend-completed': { equals: 'false' } },
      },
      cause: 'insufficient-permission',
      says: 'the token lacks the role or scope that this endpoint asks for.',
      confidence: 'likely',
      orElse: ['insufficient-scope'],
      source: 'https://github.com/krakend/krakend-jose/blob/HEAD/gin/jose.go',
      sample: `HTTP/1.1 403 Forbidden
X-Krakend: Version 2.7.0
X-Krakend-Completed: false`,
    },
  ],
};
