import type { Vendor } from '../engine/vendor.ts';

/** Secure Entry Server: how its refusals are known, from public detection rules. */
export const secureEntry: Vendor = {
  id: 'secure-entry',
  name: 'Secure Entry Server',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: [403, 406], header: { server: 'Secure Entry Server' }, mediaType: 'html' },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['insufficient-permission', 'ip-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/secureentry.py',
      sample: `HTTP/1.1 403 Forbidden
Server: Secure Entry Server
Content-Type: text/html

<html><head><title>403 Forbidden</title></head><body><h1>Access denied</h1></body></html>`,
    },
  ],
};
