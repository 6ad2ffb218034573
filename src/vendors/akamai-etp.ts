import type { Vendor } from '../engine/vendor.ts';

/** Akamai Enterprise Threat Protector: how it words its denials, from its documentation and source. */
export const akamaiEtp: Vendor = {
  id: 'akamai-etp',
  name: 'Akamai Enterprise Threat Protector',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: { status: [302, 307], header: { location: 'error.etp.akamai.com/error.html' } },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 302 Found
Location: http://error.etp.akamai.com/error.html`,
    },
    {
      when: { body: 'http://error.etp.akamai.com/error.html' },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<iframe src="http://error.etp.akamai.com/error.html"></iframe>`,
    },
  ],
};
