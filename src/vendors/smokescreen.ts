import type { Vendor } from '../engine/vendor.ts';

/** Smokescreen: how it words its denials, from its documentation and source. */
export const smokescreen: Vendor = {
  id: 'smokescreen',
  name: 'Smokescreen',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: { text: "Egress proxying is denied to host '" },
      cause: 'network-filter',
      says: 'the proxy for outgoing requests does not allow this host.',
      confidence: 'certain',
      source: 'https://github.com/stripe/smokescreen/blob/HEAD/pkg/smokescreen/smokescreen.go',
      sample: `HTTP/1.1 407 Proxy Authentication Required
Content-Type: text/plain; charset=utf-8

Egress proxying is denied to host 'example.com:443': host did not match any allowed domain.`,
    },
    {
      when: { header: { 'x-smokescreen-error': true } },
      cause: 'network-filter',
      says: 'the proxy for outgoing requests does not allow this host.',
      confidence: 'certain',
      source: 'https://github.com/stripe/smokescreen/blob/HEAD/pkg/smokescreen/smokescreen.go',
      sample: `HTTP/1.1 407 Proxy Authentication Required
X-Smokescreen-Error: host did not match any allowed domain`,
    },
  ],
};
