import type { Vendor } from '../engine/vendor.ts';

/** PT Application Firewall: how it words its denials, from its documentation and source. */
export const ptApplicationFirewall: Vendor = {
  id: 'pt-application-firewall',
  name: 'PT Application Firewall',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: 403, body: '<pre>Request ID: ', text: 'Forbidden' },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/ptaf.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h1>Forbidden</h1><pre>Request ID: 2026-03-01-12-00-00-5F3B</pre>`,
    },
  ],
};
