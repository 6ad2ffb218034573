import type { Vendor } from '../engine/vendor.ts';

/** PentaWAF: how its refusals are known, from public detection rules. */
export const pentawaf: Vendor = {
  id: 'pentawaf',
  name: 'PentaWAF',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: [403, 406], header: { server: 'PentaWaf' }, mediaType: 'html' },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['insufficient-permission', 'ip-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/pentawaf.py',
      sample: `HTTP/1.1 403 Forbidden
Server: PentaWAF/1.2
Content-Type: text/html

<html><head><title>403 Forbidden</title></head><body><h1>Access denied</h1></body></html>`,
    },
  ],
};
