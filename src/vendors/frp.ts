import type { Vendor } from '../engine/vendor.ts';

/** frp: how it words its denials, from its documentation and source. */
export const frp: Vendor = {
  id: 'frp',
  name: 'frp',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: { status: 404, body: '<p>The server is powered by <a href="https://github.com/fatedier/frp">frp</a>' },
      cause: 'wrong-route',
      says: 'no tunnel serves this name at the moment.',
      confidence: 'certain',
      source: 'https://github.com/fatedier/frp/blob/HEAD/pkg/util/vhost/resource.go',
      sample: `HTTP/1.1 404 Not Found
Content-Type: text/html; charset=utf-8

<title>Not Found</title><h1>The page you requested was not found.</h1><p>The server is powered by <a href="https://github.com/fatedier/frp">frp</a>.</p>`,
    },
  ],
};
