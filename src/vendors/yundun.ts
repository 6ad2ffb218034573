import type { Vendor } from '../engine/vendor.ts';

/** Yundun: how it words its denials, from its documentation and source. */
export const yundun: Vendor = {
  id: 'yundun',
  name: 'Yundun',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: 'Blocked by YUNDUN Cloud WAF' },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'certain',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/yundun.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>Blocked by YUNDUN Cloud WAF</p>`,
    },
    {
      when: { body: ['yundun.com/yd-http-error/', 'yundun.com/yd_http_error/'] },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/yundun.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<a href="https://www.yundun.com/yd-http-error/">help</a>`,
    },
  ],
};
