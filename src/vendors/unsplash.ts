import type { Vendor } from '../engine/vendor.ts';

/** Unsplash: its refusals, from its documentation or source. */
export const unsplash: Vendor = {
  id: 'unsplash',
  name: 'Unsplash',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { 'errors.*': 'OAuth error: The access token is invalid' } },
      cause: 'invalid-credentials',
      says: 'the key or token is not known.',
      source: 'https://unsplash.com/documentation',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":["OAuth error: The access token is invalid"]}`,
    },
    {
      when: { json: { 'errors.*': 'OAuth error: The access token was revoked' } },
      cause: 'revoked-credentials',
      says: 'the token was revoked.',
      source: 'https://unsplash.com/documentation',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":["OAuth error: The access token was revoked"]}`,
    },
    {
      when: { host: 'api.unsplash.com', status: 403, text: { equals: 'Rate Limit Exceeded' } },
      cause: 'rate-limited',
      says: 'the requests of the hour are used up.',
      source: 'https://unsplash.com/documentation',
      sample: `GET /photos HTTP/1.1
Host: api.unsplash.com
---
HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Rate Limit Exceeded`,
    },
  ],
};
