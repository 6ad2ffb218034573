import type { Vendor } from '../engine/vendor.ts';

/** NinjaFirewall: how it words its denials, from its documentation and source. */
export const ninjafirewall: Vendor = {
  id: 'ninjafirewall',
  name: 'NinjaFirewall',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        text: ['For security reasons, it was blocked and logged', 'Sorry administrator, you are not allowed'],
        body: 'NinjaFirewall',
      },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'csrf-rejected'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/ninja.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>NinjaFirewall: 403 Forbidden</title><p>Sorry 192.0.2.7, your request cannot be processed. For security reasons, it was blocked and logged.</p>`,
    },
  ],
};
