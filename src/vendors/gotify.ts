import type { Vendor } from '../engine/vendor.ts';

/** Gotify: its refusals, from its documentation or source. */
export const gotify: Vendor = {
  id: 'gotify',
  name: 'Gotify',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        body: 'you need to provide a valid access token or user credentials to access this api',
        credentials: 'some',
      },
      cause: 'invalid-credentials',
      says: 'the token or login is not known.',
      source: 'https://github.com/gotify/server/blob/HEAD/auth/authentication.go',
      sample: `GET /message HTTP/1.1
Host: push.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"Unauthorized","errorCode":401,"errorDescription":"you need to provide a valid access token or user credentials to access this api"}`,
    },
    {
      when: {
        body: 'you need to provide a valid access token or user credentials to access this api',
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'no token or login was sent.',
      confidence: 'certain',
      source: 'https://github.com/gotify/server/blob/HEAD/auth/authentication.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"Unauthorized","errorCode":401,"errorDescription":"you need to provide a valid access token or user credentials to access this api"}`,
    },
    {
      when: { body: 'you are not allowed to access this api' },
      cause: 'insufficient-permission',
      says: 'this kind of token may not do this: an application token can only send messages.',
      orElse: ['wrong-scheme'],
      shared: true,
      source: 'https://github.com/gotify/server/blob/HEAD/auth/authentication.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"Forbidden","errorCode":403,"errorDescription":"you are not allowed to access this api"}`,
    },
    {
      when: { body: 'session not elevated, use basic auth or call /client:elevate' },
      cause: 'step-up-required',
      says: 'the action asks for a fresh login.',
      confidence: 'certain',
      source: 'https://github.com/gotify/server/blob/HEAD/auth/authentication.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"Forbidden","errorCode":403,"errorDescription":"session not elevated, use basic auth or call /client:elevate"}`,
    },
  ],
};
