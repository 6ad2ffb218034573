import type { Vendor } from '../engine/vendor.ts';

/** Netlify: its own refusals, from its documentation and source. */
export const netlify: Vendor = {
  id: 'netlify',
  name: 'Netlify',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: 401, body: ['Password protected site', 'This site is password protected', 'netlify/password'] },
      cause: 'sso-gateway',
      says: 'the site is protected with a password of Netlify.',
      confidence: 'likely',
      source: 'https://docs.netlify.com/security/secure-access-to-sites/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<title>Password protected site</title>`,
    },
    {
      when: { json: { code: { equals: '401' }, msg: ['Invalid token: token is expired by'] } },
      cause: 'expired-credentials',
      says: 'the token is past its time.',
      confidence: 'certain',
      source: 'https://github.com/netlify/gotrue/blob/HEAD/api/auth.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": 401, "msg": "Invalid token: token is expired by 1h0m0s"}`,
    },
    {
      when: { json: { code: { equals: '401' }, msg: ['This endpoint requires a Bearer token'] } },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'certain',
      source: 'https://github.com/netlify/gotrue/blob/HEAD/api/auth.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": 401, "msg": "This endpoint requires a Bearer token"}`,
    },
    {
      when: {
        json: {
          msg: [
            'User needs to be authenticated',
            'Invalid token: signature is invalid',
            'invalid JWT: unable to parse or verify signature',
          ],
        },
      },
      cause: 'invalid-credentials',
      says: 'the token is not good.',
      confidence: 'likely',
      source: 'https://github.com/supabase/auth/blob/HEAD/internal/api/auth.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": 401, "msg": "Invalid token: signature is invalid"}`,
    },
  ],
  remedies: {
    'cors-opaque-denial': [
      {
        text: 'Send the CORS fields from the function itself: the _headers file and the headers of netlify.toml reach static files only.',
        code: {
          language: 'js',
          text: `return new Response('Log in first', {
  status: 401,
  headers: { 'Access-Control-Allow-Origin': 'https://app.example.com', Vary: 'Origin' },
});`,
        },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'Answer 404 to who lacks the role, with a second rule below the one that lets the role in.',
        code: {
          language: 'toml',
          text: `[[redirects]]
from = "/admin/*"
to = "/admin/:splat"
status = 200
force = true
conditions = { Role = ["admin"] }

[[redirects]]
from = "/admin/*"
to = "/404.html"
status = 404
force = true`,
        },
      },
    ],
  },
};
