import type { Vendor } from '../engine/vendor.ts';

/** ContentKeeper: how it words its denials, from its documentation and source. */
export const contentkeeper: Vendor = {
  id: 'contentkeeper',
  name: 'ContentKeeper',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: { text: 'Blocked by ContentKeeper' },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>Blocked by ContentKeeper</p>`,
    },
  ],
};
