import type { Vendor } from '../engine/vendor.ts';

/** Barracuda Web Security Gateway: how it words its denials, from its documentation and source. */
export const barracudaWebFilter: Vendor = {
  id: 'barracuda-web-filter',
  name: 'Barracuda Web Security Gateway',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: {
        body: ['/cgi-mod/block.cgi', 'Barracuda Web Filter', 'Barracuda Web Security Gateway'],
        status: [302, 403],
      },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'likely',
      source: 'https://campus.barracuda.com/product/websecuritygateway/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Access blocked</title><form action="/cgi-mod/block.cgi"></form>`,
    },
  ],
};
