import type { Vendor } from '../engine/vendor.ts';

/** NetentSec: how it words its denials, from its documentation and source. */
export const netentsec: Vendor = {
  id: 'netentsec',
  name: 'NetentSec',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: { body: '<title>NetentSec Content Filter - Access Denied</title>' },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>NetentSec Content Filter - Access Denied</title>`,
    },
  ],
};
