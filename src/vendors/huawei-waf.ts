import type { Vendor } from '../engine/vendor.ts';

/** Huawei Cloud WAF: how it words its denials, from its documentation and source. */
export const huaweiWaf: Vendor = {
  id: 'huawei-waf',
  name: 'Huawei Cloud WAF',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        status: [403, 418],
        body: ['hwclouds.com', 'hws_security@', 'waf.huaweicloud'],
        text: ['blocked', '拦截', '攻击'],
      },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/huaweicloud.py',
      sample: `HTTP/1.1 418 I'm a teapot
Content-Type: text/html; charset=utf-8

<p>Your request was identified as an attack and blocked.</p><a href="mailto:hws_security@example.com">hws_security@</a>`,
    },
  ],
};
