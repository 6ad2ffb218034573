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
    {
      when: { text: 'The security policy of this website has blocked you', body: 'Tencent Cloud EdgeOne' },
      cause: 'waf-blocked',
      says: 'a rule of the security policy refused the request; 566 and 567 are the statuses of its own pages.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://edgeone.ai/document/53846',
      sample: `HTTP/1.1 567 Unknown
Content-Type: text/html
Server: TencentEdgeOne

<title>AccessDeny</title><h1>Restricted Access</h1><p>The security policy of this website has blocked you from further access.</p><p>Protected by Tencent Cloud EdgeOne</p>`,
    },
    {
      when: { status: [566, 567], header: { 'eo-log-uuid': true } },
      cause: 'waf-blocked',
      says: 'the protection of the site refused the request; 566 and 567 are the statuses of its own pages.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://edgeone.ai/document/53846',
      sample: `HTTP/1.1 566 Unknown
Content-Type: text/plain
EO-LOG-UUID: 9840049616831708052

no`,
    },
  ],
};
