import type { Vendor } from '../engine/vendor.ts';

/** LANCOM (gateprotect) firewall: how it words its denials, from its documentation and source. */
export const gateprotect: Vendor = {
  id: 'gateprotect',
  name: 'LANCOM (gateprotect) firewall',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: { body: '<title>gateprotect Content Filter Message</title>' },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>gateprotect Content Filter Message</title>`,
    },
  ],
};
