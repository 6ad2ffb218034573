import type { Vendor } from '../engine/vendor.ts';

/** Cachewall: how it words its denials, from its documentation and source. */
export const cachewall: Vendor = {
  id: 'cachewall',
  name: 'Cachewall',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { header: { 'x-cachewall-action': true } },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/cachewall.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
X-Cachewall-Action: deny
X-Cachewall-Reason: rule

<h1>403 Naughty, not nice!</h1>`,
    },
    {
      when: { text: ['Security by Cachewall', '403 Naughty, not nice!'] },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/cachewall.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h1>403 Naughty, not nice!</h1><p>Security by Cachewall</p>`,
    },
  ],
};
