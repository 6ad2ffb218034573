import type { Vendor } from '../engine/vendor.ts';

/** Fortinet FortiGate: its own refusals, from its documentation and source. */
export const fortigate: Vendor = {
  id: 'fortigate',
  name: 'Fortinet FortiGate',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: {
        text: [
          'FortiGuard Intrusion Prevention',
          'access a web page that is in violation of your internet usage policy',
          'access a web page which is in violation of your internet usage policy',
          'use an application which is in violation of your internet usage policy',
          'Powered by FortiGuard',
        ],
      },
      cause: 'network-filter',
      says: 'a filter of the network that the caller is in refuses the site.',
      confidence: 'certain',
      source: 'https://docs.fortinet.com/document/fortigate/7.6.0/administration-guide/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Web Filter Block Override</title><h1>FortiGuard Intrusion Prevention - Access Blocked</h1>`,
    },
    {
      when: { text: 'Web Page Blocked', body: ['FortiGate', 'FortiGuard'] },
      cause: 'network-filter',
      says: 'a filter of the network that the caller is in refuses the site.',
      confidence: 'likely',
      source: 'https://docs.fortinet.com/document/fortigate/7.6.0/administration-guide/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Web Page Blocked!</title><p>FortiGuard</p>`,
    },
    {
      when: { text: ['FortiGate Application Control', 'FortiGuard Web Filtering'] },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'likely',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>FortiGate Application Control</title><p>Application blocked</p>`,
    },
  ],
};
