import type { Vendor } from '../engine/vendor.ts';

/** Sophos: its own refusals, from its documentation and source. */
export const sophos: Vendor = {
  id: 'sophos',
  name: 'Sophos',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: { text: ['Powered by UTM Web Protection'] },
      cause: 'network-filter',
      says: 'a filter of the network that the caller is in refuses the site.',
      confidence: 'likely',
      source: 'https://docs.sophos.com/nsg/sophos-firewall/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Content blocked</title><p>Powered by UTM Web Protection</p>`,
    },
    {
      when: { text: 'The incident was logged with the following log identifier' },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/sophos.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Access to the requested URL was blocked</title><p>Access to the requested URL was blocked. The incident was logged with the following log identifier: 5f3b</p>`,
    },
  ],
};
