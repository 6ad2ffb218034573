import type { Vendor } from '../engine/vendor.ts';

/** DOSarrest: how its refusals are known, from public detection rules. */
export const dosarrest: Vendor = {
  id: 'dosarrest',
  name: 'DOSarrest',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: 403, header: { server: 'DOSarrest' } },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked', 'insufficient-permission'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/dosarrest.py',
      sample: `HTTP/1.1 403 Forbidden
Server: DOSarrest/3.5
Content-Type: text/html

<h1>403</h1><p>Forbidden</p>`,
    },
  ],
};
