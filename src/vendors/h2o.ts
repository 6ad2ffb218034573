import type { Vendor } from '../engine/vendor.ts';

/** H2O: how it words its denials, from its documentation and source. */
export const h2o: Vendor = {
  id: 'h2o',
  name: 'H2O',
  layer: 'server',
  marks: [],
  denials: [
    {
      when: { status: 403, body: { equals: 'access forbidden' } },
      cause: 'server-config',
      says: 'the file system does not let the server read the file.',
      confidence: 'likely',
      orElse: ['directory-listing'],
      shared: true,
      source: 'https://github.com/h2o/h2o/blob/HEAD/lib/handler/file.c',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8
Server: h2o/2.3.0

access forbidden`,
    },
    {
      when: { status: 403, body: { equals: 'Destination IP Prohibited' } },
      cause: 'network-filter',
      says: 'the proxy does not connect to this address.',
      confidence: 'certain',
      source: 'https://github.com/h2o/h2o/blob/HEAD/lib/handler/connect.c',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Destination IP Prohibited`,
    },
  ],
};
