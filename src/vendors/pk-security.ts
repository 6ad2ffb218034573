import type { Vendor } from '../engine/vendor.ts';

/** pkSecurity: how its refusals are known, from public detection rules. */
export const pkSecurity: Vendor = {
  id: 'pk-security',
  name: 'pkSecurity',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: 'A safety critical ' },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/pksec.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<h1>Security Alert</h1><p>A safety critical call was discovered and blocked. As this could be a potential hack attack, it was logged.</p>`,
    },
  ],
};
