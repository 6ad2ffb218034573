import type { Vendor } from '../engine/vendor.ts';

/** Traefik: its own refusals, from its documentation and source. */
export const traefik: Vendor = {
  id: 'traefik',
  name: 'Traefik',
  layer: 'gateway',
  marks: [],
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
  ],
};
