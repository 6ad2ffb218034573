import type { Vendor } from '../engine/vendor.ts';

/** Airlock Gateway: how it words its denials, from its documentation and source. */
export const airlock: Vendor = {
  id: 'airlock',
  name: 'Airlock Gateway',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: 'The server detected a syntax error in your request' },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/airlock.py',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/html; charset=utf-8

<p>The server detected a syntax error in your request</p>`,
    },
  ],
};
