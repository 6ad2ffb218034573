import type { Vendor } from '../engine/vendor.ts';

/** Fortinet FortiWeb: its own refusals, from its documentation and source. */
export const fortiweb: Vendor = {
  id: 'fortiweb',
  name: 'Fortinet FortiWeb',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        body: ['.fgd_icon', 'fgd_icon'],
        text: [
          'Server Unavailable!',
          'Web Page Blocked',
          'URL you requested has been blocked',
          'The URL you requested has been blocked',
        ],
      },
      cause: 'waf-blocked',
      says: 'the firewall refused the request.',
      confidence: 'likely',
      orElse: ['network-filter'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/fortiweb.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<style>.fgd_icon{}</style><h2>Web Page Blocked</h2><p>The URL you requested has been blocked.</p>`,
    },
  ],
};
