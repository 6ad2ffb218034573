import type { Vendor } from '../engine/vendor.ts';

/** BinarySec: how its refusals are known, from public detection rules. */
export const binarysec: Vendor = {
  id: 'binarysec',
  name: 'BinarySec',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: [403, 406], header: { server: 'BinarySec' }, mediaType: 'html' },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['insufficient-permission', 'ip-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/binarysec.py',
      sample: `HTTP/1.1 403 Forbidden
Server: BinarySec/3.2
Content-Type: text/html

<html><head><title>403 Forbidden</title></head><body><h1>Access denied</h1></body></html>`,
    },
  ],
};
