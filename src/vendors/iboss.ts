import type { Vendor } from '../engine/vendor.ts';

/** iboss: how it words its denials, from its documentation and source. */
export const iboss: Vendor = {
  id: 'iboss',
  name: 'iboss',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: { status: [302, 307], header: { location: ['ibossreporter.', 'iboss.com/block'] } },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 302 Found
Location: http://ibossreporter.edutech.org/block/bp.html`,
    },
  ],
};
