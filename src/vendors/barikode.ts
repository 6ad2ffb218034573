import type { Vendor } from '../engine/vendor.ts';

/** Barikode: how its refusals are known, from public detection rules. */
export const barikode: Vendor = {
  id: 'barikode',
  name: 'Barikode',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: '<strong>barikode</strong>' },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/barikode.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<html><body><h1>403</h1><p>Forbidden</p><strong>barikode</strong></body></html>`,
    },
  ],
};
