import type { Vendor } from '../engine/vendor.ts';

/** Kerio Control: how it words its denials, from its documentation and source. */
export const kerioControl: Vendor = {
  id: 'kerio-control',
  name: 'Kerio Control',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: { status: [403, 407], header: { server: 'Kerio Control Embedded Web Server' } },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'likely',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
Server: Kerio Control Embedded Web Server

<h1>Access denied</h1>`,
    },
  ],
};
