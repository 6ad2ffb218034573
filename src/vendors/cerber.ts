import type { Vendor } from '../engine/vendor.ts';

/** WP Cerber: how it words its denials, from its documentation and source. */
export const cerber: Vendor = {
  id: 'cerber',
  name: 'WP Cerber',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: 'Your request looks suspicious or similar to automated requests from spam posting software' },
      cause: 'waf-blocked',
      says: 'the request looks automated or suspicious to the security plugin of this site.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked', 'geo-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/cerber.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>403 Access Forbidden</title><h1>We're sorry, you are not allowed to proceed</h1><p>Your request looks suspicious or similar to automated requests from spam posting software or it has been denied by a security policy configured by the website administrator.</p>`,
    },
  ],
};
