import type { Vendor } from '../engine/vendor.ts';

/** Palo Alto Networks: its own refusals, from its documentation and source. */
export const paloAlto: Vendor = {
  id: 'palo-alto',
  name: 'Palo Alto Networks',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: {
        text: ['Access to the web page you were trying to visit has been blocked in accordance with company policy'],
      },
      cause: 'network-filter',
      says: 'a filter of the network that the caller is in refuses the site.',
      confidence: 'certain',
      source: 'https://docs.paloaltonetworks.com/pan-os/10-2/pan-os-admin/url-filtering/url-filtering-response-pages',
      sample: `HTTP/1.1 503 Service Unavailable
Content-Type: text/html; charset=utf-8

<title>Web Page Blocked</title><p>Access to the web page you were trying to visit has been blocked in accordance with company policy. Please contact your system administrator if you believe this is in error.</p>`,
    },
    {
      when: {
        text: [
          'Access to the application you were trying to use has been blocked in accordance with',
          'Access to the file you were trying to download has been blocked in accordance with',
        ],
      },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h1>Application Blocked</h1><p>Access to the application you were trying to use has been blocked in accordance with company policy.</p>`,
    },
    {
      when: {
        status: [302, 307],
        header: { location: [':6080/php/urlblock.php', ':6082/php/uid.php', ':6081/php/urlblock.php'] },
      },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 302 Found
Location: http://fw.example.org:6080/php/urlblock.php?args=x`,
    },
  ],
};
