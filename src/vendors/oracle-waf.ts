import type { Vendor } from '../engine/vendor.ts';

/** Oracle Cloud WAF: how it words its denials, from its documentation and source. */
export const oracleWaf: Vendor = {
  id: 'oracle-waf',
  name: 'Oracle Cloud WAF',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: '/__zenedge/' },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/zenedge.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<script src="/__zenedge/c.js"></script>`,
    },
  ],
};
