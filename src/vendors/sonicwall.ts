import type { Vendor } from '../engine/vendor.ts';

/** SonicWall: how it words its denials, from its documentation and source. */
export const sonicwall: Vendor = {
  id: 'sonicwall',
  name: 'SonicWall',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: { body: ['SonicWALL - Web Site Blocked', 'cfssupport.sonicwall.com'] },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>SonicWALL - Web Site Blocked</title><p>If you believe the above web site is rated incorrectly click <a href="http://cfssupport.sonicwall.com/">here</a></p>`,
    },
    {
      when: { text: 'This site is blocked by the SonicWall Content Filter Service' },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'likely',
      source: 'https://www.sonicwall.com/support/knowledge-base/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>This site is blocked by the SonicWALL Content Filter Service.</p>`,
    },
    {
      when: { body: 'nsa_banner', text: ['blocked', 'Blocked'] },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'likely',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/sonicwall.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<img src="nsa_banner.png"><p>This web site has been blocked by the administrator.</p>`,
    },
  ],
};
