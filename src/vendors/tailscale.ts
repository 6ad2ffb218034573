import type { Vendor } from '../engine/vendor.ts';

/** Tailscale: how it words its denials, from its documentation and source. */
export const tailscale: Vendor = {
  id: 'tailscale',
  name: 'Tailscale',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: { status: 403, text: ['no access to that node', 'access denied by tailnet policy', 'tailnet'] },
      cause: 'network-filter',
      says: 'the rules of the private network do not allow this connection.',
      confidence: 'likely',
      source: 'https://tailscale.com/kb/1223/funnel',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

access denied by tailnet policy`,
    },
  ],
};
