import type { Vendor } from '../engine/vendor.ts';

/** CloudfloorDNS: how it words its denials, from its documentation and source. */
export const cloudfloorDns: Vendor = {
  id: 'cloudfloor-dns',
  name: 'CloudfloorDNS',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: ['www.cloudfloordns.com/contact', '<title>CloudfloorDNS - Web Application Firewall Error'] },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/cloudfloordns.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>CloudfloorDNS - Web Application Firewall Error</title>`,
    },
  ],
};
