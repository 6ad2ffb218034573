import type { Vendor } from '../engine/vendor.ts';

/** Cisco Secure Web Appliance: how it words its denials, from its documentation and source. */
export const ciscoWsa: Vendor = {
  id: 'cisco-wsa',
  name: 'Cisco Secure Web Appliance',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: {
        body: [
          '<title>Notification: Policy: URL Filtering</title>',
          '<title>Notificación: política: filtrado de URL</title>',
          '<title>Notification: Policy: ',
        ],
      },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Notification: Policy: URL Filtering</title><h1>This Page Cannot Be Displayed</h1>`,
    },
  ],
};
