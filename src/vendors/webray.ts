import type { Vendor } from '../engine/vendor.ts';

/** RayWAF: how its refusals are known, from public detection rules. */
export const webray: Vendor = {
  id: 'webray',
  name: 'RayWAF',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: [403, 406], header: { server: 'WebRay-WAF' } },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['insufficient-permission', 'ip-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/webray.py',
      sample: `HTTP/1.1 403 Forbidden
Server: WebRay-WAF
Content-Type: text/html

<html><body><h1>403</h1></body></html>`,
    },
  ],
};
