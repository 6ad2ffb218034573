import type { Vendor } from '../engine/vendor.ts';

/** SecuPress: how it words its denials, from its documentation and source. */
export const secupress: Vendor = {
  id: 'secupress',
  name: 'SecuPress',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: ['<title>SecuPress', '<h1>SecuPress'] },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked', 'geo-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/secupress.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>SecuPress</title><h1>SecuPress</h1><p>Block ID: Bad URL Contents</p>`,
    },
  ],
};
