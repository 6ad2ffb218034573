import type { Vendor } from '../engine/vendor.ts';

/** Privoxy: how it words its denials, from its documentation and source. */
export const privoxy: Vendor = {
  id: 'privoxy',
  name: 'Privoxy',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: {
        body: ['<title>Request blocked (Privoxy', '<title>Request for blocked URL', '//config.privoxy.org/'],
        text: ['Request blocked by Privoxy', 'Request for blocked URL', 'Request blocked'],
      },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'likely',
      source: 'https://github.com/unisx/privoxy/tree/master/templates',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Request blocked (Privoxy@localhost)</title><h1>Request blocked by Privoxy</h1><a href="http://config.privoxy.org/">Privoxy</a>`,
    },
  ],
};
