import type { Vendor } from '../engine/vendor.ts';

/** Skyhigh (McAfee) Web Gateway: how it words its denials, from its documentation and source. */
export const skyhigh: Vendor = {
  id: 'skyhigh',
  name: 'Skyhigh (McAfee) Web Gateway',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: { body: ['mwg-internal/'], status: [403, 407] },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'likely',
      source: 'https://success.myshn.net/Skyhigh_Secure_Web_Gateway_(On_Prem)',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>McAfee Web Gateway - Notification</title><link href="/mwg-internal/de5fs23hu73ds/files/default/stylesheet.css"><h1>URL Blocked</h1>`,
    },
    {
      when: { body: ['McAfee Web Gateway - Notification'] },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>McAfee Web Gateway - Notification - Blocked by URL filtering</title>`,
    },
  ],
};
