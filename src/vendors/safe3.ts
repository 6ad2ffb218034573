import type { Vendor } from '../engine/vendor.ts';

/** Safe3: how its refusals are known, from public detection rules. */
export const safe3: Vendor = {
  id: 'safe3',
  name: 'Safe3',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: [403, 406], header: { 'x-powered-by': 'Safe3WAF' } },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['insufficient-permission', 'ip-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/safe3.py',
      sample: `HTTP/1.1 403 Forbidden
X-Powered-By: Safe3WAF/7.1
Content-Type: text/html

<html><body><h1>403</h1></body></html>`,
    },
  ],
};
