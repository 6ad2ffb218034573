import type { Vendor } from '../engine/vendor.ts';

/** SonicWall: how it words its denials, from its documentation and source. */
export const sonicwall: Vendor = {
  id: 'sonicwall',
  name: 'SonicWall',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: {
        text: ['This site is blocked by the SonicWall', 'Content Filter Service', 'SonicWall Content Filtering'],
        body: ['SonicW', 'SONICW', 'nsa_banner'],
      },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'likely',
      source: 'https://www.sonicwall.com/support/knowledge-base/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Web Site Blocked</title><img src="nsa_banner.png"><p>This site is blocked by the SonicWall Content Filter Service.</p>`,
    },
    {
      when: { body: ['<title>Web Site Blocked</title>'], text: ['has been blocked by', 'policy'] },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'likely',
      source: 'https://www.sonicwall.com/support/knowledge-base/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Web Site Blocked</title><p>This web site has been blocked by your network administrator. Reason for restriction: policy</p>`,
    },
  ],
};
