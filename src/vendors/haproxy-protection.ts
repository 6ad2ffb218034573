import type { Vendor } from '../engine/vendor.ts';

/** haproxy-protection: how it words its denials, from its documentation and source. */
export const haproxyProtection: Vendor = {
  id: 'haproxy-protection',
  name: 'haproxy-protection',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: [403], body: ['/.basedflare/', 'data-pow='], text: 'Checking your browser' },
      cause: 'bot-challenge',
      says: 'the visitor has to pass a check first.',
      confidence: 'likely',
      source: 'https://gitgud.io/fatchan/haproxy-protection',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<body data-pow="abc#1#2"><script src="/.basedflare/js/challenge.min.js"></script><h3>Checking your browser for robots</h3></body>`,
    },
  ],
};
