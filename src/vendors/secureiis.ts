import type { Vendor } from '../engine/vendor.ts';

/** SecureIIS: how its refusals are known, from public detection rules. */
export const secureiis: Vendor = {
  id: 'secureiis',
  name: 'SecureIIS',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: 'SecureIIS is an internet security application' },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/secureiis.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<h1>SecureIIS Web Server Protection</h1><p>SecureIIS is an internet security application. It stopped this request.</p>`,
    },
  ],
};
