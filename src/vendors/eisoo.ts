import type { Vendor } from '../engine/vendor.ts';

/** Eisoo Cloud Firewall: how its refusals are known, from public detection rules. */
export const eisoo: Vendor = {
  id: 'eisoo',
  name: 'Eisoo Cloud Firewall',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: 'eisoo-firewall-block' },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/eisoo.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<html><head><link href="/eisoo-firewall-block.css"></head><body><h1>403</h1></body></html>`,
    },
  ],
};
