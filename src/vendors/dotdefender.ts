import type { Vendor } from '../engine/vendor.ts';

/** dotDefender: how it words its denials, from its documentation and source. */
export const dotdefender: Vendor = {
  id: 'dotdefender',
  name: 'dotDefender',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { header: { 'x-dotdefender-denied': true } },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/dotdefender.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
X-dotDefender-denied: 1

<h1>Blocked</h1>`,
    },
    {
      when: { text: 'dotDefender blocked your request' },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/dotdefender.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h1>dotDefender Blocked Your Request</h1>`,
    },
  ],
};
