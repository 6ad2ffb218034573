import type { Vendor } from '../engine/vendor.ts';

/** Shield Security: how it words its denials, from its documentation and source. */
export const shieldSecurity: Vendor = {
  id: 'shield-security',
  name: 'Shield Security',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        text: ['You were blocked by the Shield', "Something in the URL, Form or Cookie data wasn't appropriate"],
      },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/shieldsecurity.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h1>You were blocked by the Shield Firewall.</h1><p>Something in the URL, Form or Cookie data wasn't appropriate. You have 5 remaining transgression(s) against this site.</p>`,
    },
  ],
};
