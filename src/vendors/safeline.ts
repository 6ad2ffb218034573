import type { Vendor } from '../engine/vendor.ts';

/** SafeLine: its own refusals, from its documentation and source. */
export const safeline: Vendor = {
  id: 'safeline',
  name: 'SafeLine',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        body: ['SafeLine', '雷池', '<!-- event_id:'],
        text: [
          'Access Forbidden',
          '请求存在威胁',
          'Blocked For Attack',
          'Your requests has been blocked',
          '可能对网站造成安全威胁',
        ],
      },
      cause: 'waf-blocked',
      says: 'the firewall took the request for an attack.',
      confidence: 'likely',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/safeline.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<!-- event_id: 1 --><title>Access Forbidden</title><p>Security Detection Powered By SafeLine WAF</p>`,
    },
  ],
};
