import type { Vendor } from '../engine/vendor.ts';

/** Varnish: its own refusals, from its documentation and source. */
export const varnish: Vendor = {
  id: 'varnish',
  name: 'Varnish',
  layer: 'gateway',
  marks: [{ body: '<p>Varnish cache server</p>' }],
  denials: [
    {
      when: {
        status: 405,
        text: ['This IP is not allowed to send PURGE requests', 'Not allowed.'],
        body: '<p>Varnish cache server</p>',
        method: 'PURGE',
      },
      cause: 'ip-blocked',
      says: 'only listed addresses may purge.',
      confidence: 'likely',
      source: 'https://varnish-cache.org/docs/trunk/users-guide/purging.html',
      sample: `PURGE / HTTP/1.1
Host: example.com
---
HTTP/1.1 405 Method Not Allowed
Content-Type: text/html; charset=utf-8

<h1>Error 405 Not allowed.</h1>
<p>Not allowed.</p>
<p>Varnish cache server</p>`,
    },
  ],
};
