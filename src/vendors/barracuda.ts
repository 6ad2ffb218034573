import type { Vendor } from '../engine/vendor.ts';

/** Barracuda Web Application Firewall: its own refusals, from its documentation and source. */
export const barracuda: Vendor = {
  id: 'barracuda',
  name: 'Barracuda Web Application Firewall',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        text: ['Barracuda Networks, Inc', 'You have been blocked', 'Barracuda Web Application Firewall'],
        body: 'barracuda',
      },
      cause: 'waf-blocked',
      says: 'the firewall refused the request.',
      confidence: 'likely',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/barracuda.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Request blocked</title><p>Barracuda Web Application Firewall</p>`,
    },
  ],
};
