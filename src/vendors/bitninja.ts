import type { Vendor } from '../engine/vendor.ts';

/** BitNinja: how it words its denials, from its documentation and source. */
export const bitninja: Vendor = {
  id: 'bitninja',
  name: 'BitNinja',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        text: ['Security check by BitNinja', 'Visitor anti-robot validation', 'Waiting for the redirectiron'],
        status: [200, 403, 503],
      },
      cause: 'bot-challenge',
      says: 'the address of the caller is on a list of suspects, and the visitor has to pass a check.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'waf-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/bitninja.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Security check by BitNinja.IO</title><h1>Visitor anti-robot validation</h1>`,
    },
  ],
};
