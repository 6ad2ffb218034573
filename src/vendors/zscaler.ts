import type { Vendor } from '../engine/vendor.ts';

/** Zscaler: its own refusals, from its documentation and source. */
export const zscaler: Vendor = {
  id: 'zscaler',
  name: 'Zscaler',
  layer: 'network',
  marks: [{ header: { server: 'Zscaler/' } }],
  denials: [
    {
      when: { text: ['Internet Security by Zscaler', 'Zscaler to protect you'] },
      cause: 'network-filter',
      says: 'a filter of the network that the caller is in refuses the site.',
      confidence: 'certain',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/zscaler.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Internet Security by Zscaler</title><p>Website blocked</p>`,
    },
    {
      when: { status: [403, 302, 307], header: { server: { starts: 'Zscaler/' } } },
      cause: 'network-filter',
      says: 'a filter of the network that the caller is in refuses the site.',
      confidence: 'likely',
      source: 'https://help.zscaler.com/zia/about-end-user-notifications',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
Server: Zscaler/6.2

blocked`,
    },
    {
      when: {
        status: [302, 307],
        header: {
          location: [
            'gateway.zscaler.net',
            'gateway.zscloud.net',
            'gateway.zscalerone.net',
            'gateway.zscalertwo.net',
            'gateway.zscalerthree.net',
            'login.zscloud.net',
          ],
        },
      },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'likely',
      source: 'https://help.zscaler.com/zia/about-authentication-settings',
      sample: `HTTP/1.1 307 Temporary Redirect
Location: https://gateway.zscloud.net:443/auD?origurl=http%3A%2F%2Fexample.com`,
    },
  ],
};
