import type { Vendor } from '../engine/vendor.ts';

/** Alibaba Cloud WAF: its own refusals, from its documentation and source. */
export const alibabaWaf: Vendor = {
  id: 'alibaba-waf',
  name: 'Alibaba Cloud WAF',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        status: [403, 405],
        text: [
          'your request has been blocked as it may cause potential threats',
          'as it may cause potential threats to the server',
          '您的访问被阻断',
          '由于您访问的URL有可能对网站造成安全威胁',
        ],
      },
      cause: 'waf-blocked',
      says: 'the firewall took the request for an attack.',
      confidence: 'certain',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/aliyundun.py',
      sample: `HTTP/1.1 405 Method Not Allowed
Content-Type: text/html; charset=utf-8

<title>405</title><body data-spm="7663354"><a href="https://errors.aliyun.com/"></a><div>Sorry, your request has been blocked as it may cause potential threats to the server's security.</div>`,
    },
  ],
};
