import type { Vendor } from '../engine/vendor.ts';

/** CdnNS: how its refusals are known, from public detection rules. */
export const cdnns: Vendor = {
  id: 'cdnns',
  name: 'CdnNS',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: 'CdnNsWAF application gateway' },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/cdnns.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<h1>CdnNsWAF application gateway</h1>`,
    },
  ],
};
