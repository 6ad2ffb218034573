import type { Vendor } from '../engine/vendor.ts';

/** Tencent Cloud WAF and EdgeOne: its own refusals, from its documentation and source. */
export const tencentEdgeone: Vendor = {
  id: 'tencent-edgeone',
  name: 'Tencent Cloud WAF and EdgeOne',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        text: [
          '腾讯T-Sec Web应用防火墙',
          'The current access behavior matches the security policy of EdgeOne',
          'Restricted Access: Your request has been blocked by the security policy',
          'waf.tencent-cloud.com',
        ],
      },
      cause: 'waf-blocked',
      says: 'the firewall refused the request.',
      confidence: 'likely',
      source: 'https://cloud.tencent.com/document/product/627',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h1>腾讯T-Sec Web应用防火墙(WAF)</h1>`,
    },
  ],
};
