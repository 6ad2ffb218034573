import type { Vendor } from '../engine/vendor.ts';

/** Sabre: how its refusals are known, from public detection rules. */
export const sabre: Vendor = {
  id: 'sabre',
  name: 'Sabre',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: 'dxsupport.sabre.com' },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/sabre.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<html><head><title>Application Firewall Error</title></head><body><p>Write to dxsupport.sabre.com and add details to the email.</p></body></html>`,
    },
  ],
};
