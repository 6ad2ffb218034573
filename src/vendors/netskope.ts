import type { Vendor } from '../engine/vendor.ts';

/** Netskope: how it words its denials, from its documentation and source. */
export const netskope: Vendor = {
  id: 'netskope',
  name: 'Netskope',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: { body: ['netskope.com', 'goskope.com'], text: ['blocked', 'Blocked', 'Netskope'], status: [302, 403] },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'likely',
      source: 'https://docs.netskope.com/en/user-notification-templates',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Netskope - Blocked</title><p>This page is blocked by your company policy</p><img src="https://notify.goskope.com/logo.png">`,
    },
    {
      when: { status: [302, 307], header: { location: ['.goskope.com/', 'nssm.netskope'] } },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'likely',
      source: 'https://docs.netskope.com/en/user-notification-templates',
      sample: `HTTP/1.1 302 Found
Location: https://notify.eu.goskope.com/block?x=1`,
    },
  ],
};
