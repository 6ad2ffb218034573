import type { Vendor } from '../engine/vendor.ts';

/** Render: how it words its denials, from its documentation and source. */
export const render: Vendor = {
  id: 'render',
  name: 'Render',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: ['This service has been suspended by its owner', 'Service Suspended'] },
      cause: 'resource-state',
      says: 'the service was suspended by its owner or for want of payment.',
      confidence: 'likely',
      orElse: ['not-entitled'],
      source: 'https://render.com/docs/inbound-ip-rules',
      sample: `HTTP/1.1 503 Service Unavailable
Content-Type: text/html; charset=utf-8

<title>Service Suspended</title><p>This service has been suspended by its owner.</p>`,
    },
    {
      when: { header: { 'x-render-routing': 'no-server' } },
      cause: 'wrong-route',
      says: 'no service answers at this name.',
      confidence: 'certain',
      source: 'https://render.com/docs/inbound-ip-rules',
      sample: `HTTP/1.1 404 Not Found
Content-Type: text/plain; charset=utf-8
x-render-routing: no-server

Not Found`,
    },
    {
      when: { status: 403, header: { 'x-render-routing': ['blocked', 'ip-blocked', 'denied'] } },
      cause: 'ip-blocked',
      says: 'the address of the caller is not on the list of the service.',
      confidence: 'likely',
      source: 'https://render.com/docs/inbound-ip-rules',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8
x-render-routing: blocked

Forbidden`,
    },
  ],
};
