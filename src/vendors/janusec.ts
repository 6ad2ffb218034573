import type { Vendor } from '../engine/vendor.ts';

/** Janusec: how it words its denials, from its documentation and source. */
export const janusec: Vendor = {
  id: 'janusec',
  name: 'Janusec',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: 'Janusec Application Gateway', status: 403 },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/janusec.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>403 Forbidden</title><p>Reason: SQL Injection, Policy ID: 1, by Janusec Application Gateway</p>`,
    },
  ],
};
