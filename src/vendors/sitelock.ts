import type { Vendor } from '../engine/vendor.ts';

/** SiteLock: how it words its denials, from its documentation and source. */
export const sitelock: Vendor = {
  id: 'sitelock',
  name: 'SiteLock',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        text: ['SiteLock incident ID', 'Sitelock is leader in Business Website Security Services'],
        body: 'sitelock',
      },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/sitelock.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>SiteLock incident ID: 1234</p><img class="sitelock-shield-logo">`,
    },
  ],
};
