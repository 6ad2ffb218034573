import type { Vendor } from '../engine/vendor.ts';

/** WatchGuard: how it words its denials, from its documentation and source. */
export const watchguard: Vendor = {
  id: 'watchguard',
  name: 'WatchGuard',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: {
        body: [
          'Request denied by WatchGuard HTTP Proxy',
          'Response denied by WatchGuard HTTP Proxy',
          'Request denied by WatchGuard Firewall',
        ],
      },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p><b>Request denied by WatchGuard HTTP Proxy.</b></p><p>Reason: one or more categories denied</p>`,
    },
  ],
};
