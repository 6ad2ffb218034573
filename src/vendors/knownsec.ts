import type { Vendor } from '../engine/vendor.ts';

/** Knownsec: how it words its denials, from its documentation and source. */
export const knownsec: Vendor = {
  id: 'knownsec',
  name: 'Knownsec',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: ['/ks-waf-error.png', '/ks_waf_error.png'] },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/knownsec.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<img src="/ks-waf-error.png">`,
    },
  ],
};
