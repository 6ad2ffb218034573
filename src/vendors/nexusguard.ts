import type { Vendor } from '../engine/vendor.ts';

/** Nexusguard: how it words its denials, from its documentation and source. */
export const nexusguard: Vendor = {
  id: 'nexusguard',
  name: 'Nexusguard',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: 'Powered by Nexusguard' },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/nexusguard.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>Powered by Nexusguard</p>`,
    },
  ],
};
