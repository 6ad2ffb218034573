import type { Vendor } from '../engine/vendor.ts';

/** Olfeo: how it words its denials, from its documentation and source. */
export const olfeo: Vendor = {
  id: 'olfeo',
  name: 'Olfeo',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: { header: { server: { starts: 'Olfeo' } }, status: [302, 403, 407] },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
Server: Olfeo

<h1>blocked</h1>`,
    },
  ],
};
