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
        text: [
          'Request denied by WatchGuard Firewall',
          'Request denied by WatchGuard HTTP Proxy',
          'Response denied by WatchGuard HTTP proxy',
        ],
      },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'likely',
      source:
        'https://www.watchguard.com/help/docs/help-center/en-US/Content/en-US/Fireware/proxies/http/http_deny_message_c.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p><b>Request denied by WatchGuard HTTP Proxy.</b></p><p>Reason: one or more categories denied helper</p>`,
    },
  ],
};
