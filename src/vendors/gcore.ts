import type { Vendor } from '../engine/vendor.ts';

/** Gcore: how it words its denials, from its documentation and source. */
export const gcore: Vendor = {
  id: 'gcore',
  name: 'Gcore',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: 403, text: ['protected by Gcore', 'Gcore WAAP'], body: 'gcore' },
      cause: 'waf-blocked',
      says: 'the protection of this site refused the request.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked', 'geo-blocked'],
      source: 'https://gcore.com/docs/waap/getting-started',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Access denied</title><p>This website is protected by Gcore</p><a href="https://gcore.com">Gcore</a>`,
    },
  ],
};
