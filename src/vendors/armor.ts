import type { Vendor } from '../engine/vendor.ts';

/** Armor: how it words its denials, from its documentation and source. */
export const armor: Vendor = {
  id: 'armor',
  name: 'Armor',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: ['blocked by website protection from Armor', 'please create an Armor support ticket'] },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/armor.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>This request was blocked by website protection from Armor. If this is an error, please create an Armor support ticket.</p>`,
    },
  ],
};
