import type { Vendor } from '../engine/vendor.ts';

/** Safedog: its own refusals, from its documentation and source. */
export const safedog: Vendor = {
  id: 'safedog',
  name: 'Safedog',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        body: ['safedogsite/broswer_logo.jpg', '404.safedog.cn/sitedog_stat.html', '404.safedog.cn/images/safedogsite'],
      },
      cause: 'waf-blocked',
      says: 'the firewall took the request for an attack.',
      confidence: 'likely',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/safedog.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<img src="http://404.safedog.cn/images/safedogsite/broswer_logo.jpg">`,
    },
  ],
};
