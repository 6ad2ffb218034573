import type { Vendor } from '../engine/vendor.ts';

/** GoDaddy Website Firewall: how it words its denials, from its documentation and source. */
export const godaddyFirewall: Vendor = {
  id: 'godaddy-firewall',
  name: 'GoDaddy Website Firewall',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: ['GoDaddy Website Firewall', 'GoDaddy Security - Access Denied'] },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/godaddy.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>GoDaddy Security - Access Denied</title><p>Access Denied - GoDaddy Website Firewall</p>`,
    },
  ],
};
