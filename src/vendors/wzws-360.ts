import type { Vendor } from '../engine/vendor.ts';

/** 360 Wangshan: how it words its denials, from its documentation and source. */
export const wzws360: Vendor = {
  id: 'wzws-360',
  name: '360 Wangshan',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: ['wzws-waf-cgi/', 'wangshan.360.cn'] },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/wzb360.py',
      sample: `HTTP/1.1 493
Content-Type: text/html; charset=utf-8

<iframe src="/wzws-waf-cgi/?x=1"></iframe>`,
    },
  ],
};
