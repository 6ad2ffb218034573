import type { Vendor } from '../engine/vendor.ts';

/** Chuangyu Shield: how it words its denials, from its documentation and source. */
export const chuangyuShield: Vendor = {
  id: 'chuangyu-shield',
  name: 'Chuangyu Shield',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: ['www.365cyd.com', 'help.365cyd.com/cyd-error-help.html'] },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/chuangyu.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<a href="http://help.365cyd.com/cyd-error-help.html?code=403">help</a>`,
    },
  ],
};
