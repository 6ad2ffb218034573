import type { Vendor } from '../engine/vendor.ts';

/** Cloud Protector: how its refusals are known, from public detection rules. */
export const cloudProtector: Vendor = {
  id: 'cloud-protector',
  name: 'Cloud Protector',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: { all: ['Cloud Protector', 'Rohde'] } },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/cloudprotector.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<p>Cloud Protector by Rohde &amp; Schwarz Cybersecurity</p><p>403</p>`,
    },
  ],
};
