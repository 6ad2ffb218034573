import type { Vendor } from '../engine/vendor.ts';

/** Netsweeper: how it words its denials, from its documentation and source. */
export const netsweeper: Vendor = {
  id: 'netsweeper',
  name: 'Netsweeper',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: { status: [302, 403], body: ['/webadmin/deny/', 'NetSweeper restriction'] },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<iframe src="http://filter.example.org:8080/webadmin/deny/index.php?dpid=1"></iframe>`,
    },
    {
      when: { status: [301, 302, 307], header: { location: '/webadmin/deny' } },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 302 Found
Location: http://filter.example.org:8080/webadmin/deny/index.php?dpid=1`,
    },
  ],
};
