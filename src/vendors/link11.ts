import type { Vendor } from '../engine/vendor.ts';

/** Link11: how its refusals are known, from public detection rules. */
export const link11: Vendor = {
  id: 'link11',
  name: 'Link11',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: 403, header: { server: 'rhino-core-shield' } },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked', 'insufficient-permission'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/link11.py',
      sample: `HTTP/1.1 403 Forbidden
Server: rhino-core-shield
Content-Type: text/html

<h1>403</h1><p>Forbidden</p>`,
    },
  ],
};
