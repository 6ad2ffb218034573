import type { Vendor } from '../engine/vendor.ts';

/** Nemesida WAF: how it words its denials, from its documentation and source. */
export const nemesida: Vendor = {
  id: 'nemesida',
  name: 'Nemesida WAF',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: ['nemesida-security.com', 'nwaf@'], text: 'Suspicious activity detected', status: [222, 403] },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/nemesida.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h1>Suspicious activity detected. Access to the site is blocked.</h1><a href="mailto:nwaf@example.com">nwaf@</a><a href="https://nemesida-security.com">Nemesida WAF</a>`,
    },
  ],
};
