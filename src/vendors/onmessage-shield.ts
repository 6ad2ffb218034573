import type { Vendor } from '../engine/vendor.ts';

/** onMessage Shield: how its refusals are known, from public detection rules. */
export const onmessageShield: Vendor = {
  id: 'onmessage-shield',
  name: 'onMessage Shield',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: 403, header: { 'x-engine': 'onMessage Shield' } },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/onmessage.py',
      sample: `HTTP/1.1 403 Forbidden
X-Engine: onMessage Shield
Content-Type: text/html

<h1>403</h1><p>Forbidden</p>`,
    },
  ],
};
