import type { Vendor } from '../engine/vendor.ts';

/** Symantec ProxySG (Blue Coat): how it words its denials, from its documentation and source. */
export const bluecoat: Vendor = {
  id: 'bluecoat',
  name: 'Symantec ProxySG (Blue Coat)',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: {
        text: [
          'Your request was denied because of its content categorization',
          'Access Denied (content_filter_denied)',
          'Access Denied (policy_denied)',
        ],
      },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'certain',
      source:
        'https://techdocs.broadcom.com/us/en/symantec-security-software/web-and-network-security/proxysg/7-3.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<TITLE>Access Denied</TITLE><b>Access Denied (content_filter_denied)</b><p>Your request was denied because of its content categorization: "Gambling"</p>`,
    },
    {
      when: { text: ['Your credentials could not be authenticated'] },
      cause: 'network-filter',
      says: 'the proxy on the way wants its own login.',
      confidence: 'likely',
      source:
        'https://techdocs.broadcom.com/us/en/symantec-security-software/web-and-network-security/proxysg/7-3.html',
      sample: `HTTP/1.1 407 Proxy Authentication Required
Content-Type: text/html; charset=utf-8

<p>Your credentials could not be authenticated: "Credentials are missing."</p>`,
    },
    {
      when: { text: ['Your system policy has denied access to the requested URL'] },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'likely',
      source:
        'https://techdocs.broadcom.com/us/en/symantec-security-software/web-and-network-security/proxysg/7-3.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<b>Access Denied (policy_denied)</b><p>Your system policy has denied access to the requested URL.</p>`,
    },
  ],
};
