import type { Vendor } from '../engine/vendor.ts';

/** Panyun: how it words its denials, from its documentation and source. */
export const panyun: Vendor = {
  id: 'panyun',
  name: 'Panyun',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { header: { 'x-panyun-error-reason': true } },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/panyun360.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
X-Panyun-Error-Reason: waf
X-Panyun-Error-Step: request

<p>Forbidden</p>`,
    },
  ],
};
