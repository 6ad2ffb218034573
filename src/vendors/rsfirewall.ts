import type { Vendor } from '../engine/vendor.ts';

/** RSFirewall: how it words its denials, from its documentation and source. */
export const rsfirewall: Vendor = {
  id: 'rsfirewall',
  name: 'RSFirewall',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: ['com_rsfirewall_403_forbidden', 'com_rsfirewall_event'] },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/rsfirewall.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>COM_RSFIREWALL_403_FORBIDDEN</title>`,
    },
  ],
};
