import type { Vendor } from '../engine/vendor.ts';

/** MalCare: how it words its denials, from its documentation and source. */
export const malcare: Vendor = {
  id: 'malcare',
  name: 'MalCare',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: ['Blocked because of Malicious Activities'], body: 'MalCare' },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/malcare.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h3>Firewall powered by MalCare</h3><p>Blocked because of Malicious Activities</p><p>Reference ID: 5f3b</p>`,
    },
  ],
};
