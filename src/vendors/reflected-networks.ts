import type { Vendor } from '../engine/vendor.ts';

/** Reflected Networks: how its refusals are known, from public detection rules. */
export const reflectedNetworks: Vendor = {
  id: 'reflected-networks',
  name: 'Reflected Networks',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: 403, body: 'content="Request is denied"' },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/reflected.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<html><head><title>Forbidden</title><meta name="description" content="Request is denied"></head><body><img class="logo loader"></body></html>`,
    },
  ],
};
