import type { Vendor } from '../engine/vendor.ts';

/** Viettel WAF: how it words its denials, from its documentation and source. */
export const viettelWaf: Vendor = {
  id: 'viettel-waf',
  name: 'Viettel WAF',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: ['Viettel WAF System', 'Access Denied. Viettel WAF'] },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/viettel.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Access Denied. Viettel WAF</title><p>Viettel WAF System</p>`,
    },
  ],
};
