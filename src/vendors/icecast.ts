import type { Vendor } from '../engine/vendor.ts';

/** Icecast: its own refusals, from its source. */
export const icecast: Vendor = {
  id: 'icecast',
  name: 'Icecast',
  layer: 'server',
  marks: [{ header: { server: { starts: 'Icecast ' } } }],
  denials: [
    {
      when: { status: 403, header: { server: { starts: 'Icecast ' } }, body: 'Mountpoint in use' },
      cause: 'resource-state',
      says: 'another source is connected to this mount point.',
      confidence: 'certain',
      source: 'https://gitlab.xiph.org/xiph/icecast-server/-/blob/release-2.4/src/connection.c',
      sample: `HTTP/1.0 403 Forbidden
Server: Icecast 2.4.4
Content-Type: text/plain; charset=utf-8

Mountpoint in use`,
    },
    {
      when: { status: 403, header: { server: { starts: 'Icecast ' } }, body: 'too many sources connected' },
      cause: 'resource-state',
      says: 'as many sources are connected as the configuration allows.',
      confidence: 'likely',
      orElse: ['rate-limited'],
      source: 'https://gitlab.xiph.org/xiph/icecast-server/-/blob/release-2.4/src/connection.c',
      sample: `HTTP/1.0 403 Forbidden
Server: Icecast 2.4.4
Content-Type: text/plain; charset=utf-8

too many sources connected`,
    },
    {
      when: {
        status: 403,
        header: { server: { starts: 'Icecast ' } },
        body: ['Content-type not supported', 'No Content-type given'],
      },
      cause: 'resource-state',
      says: 'the server takes no stream of this media type, or none without a type.',
      confidence: 'likely',
      source: 'https://gitlab.xiph.org/xiph/icecast-server/-/blob/release-2.4/src/connection.c',
      sample: `HTTP/1.0 403 Forbidden
Server: Icecast 2.4.4
Content-Type: text/plain; charset=utf-8

Content-type not supported`,
    },
  ],
};
