import type { Vendor } from '../engine/vendor.ts';

/** Actix Web: its refusals, from its documentation or source. */
export const actix: Vendor = {
  id: 'actix',
  name: 'Actix Web',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { text: { starts: 'Origin is not allowed to make this request' } },
      cause: 'origin-rejected',
      says: 'the calling site is not on the list of allowed origins.',
      confidence: 'certain',
      source: 'https://github.com/actix/actix-extras/blob/HEAD/actix-cors/src/error.rs',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/plain; charset=utf-8

Origin is not allowed to make this request`,
    },
    {
      when: { text: ['Requested header(s) are not allowed', 'Requested method is not allowed'], method: 'OPTIONS' },
      cause: 'preflight-rejected',
      says: 'the preflight asks for a method or field that is not allowed.',
      source: 'https://github.com/actix/actix-extras/blob/HEAD/actix-cors/src/error.rs',
      sample: `OPTIONS /api HTTP/1.1
Host: api.example.com
Origin: https://app.example.com
Access-Control-Request-Method: PUT
---
HTTP/1.1 400 Bad Request
Content-Type: text/plain; charset=utf-8

Requested method is not allowed`,
    },
  ],
};
