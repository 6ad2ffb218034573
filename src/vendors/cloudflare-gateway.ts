import type { Vendor } from '../engine/vendor.ts';

/** Cloudflare Gateway: how it words its denials, from its documentation and source. */
export const cloudflareGateway: Vendor = {
  id: 'cloudflare-gateway',
  name: 'Cloudflare Gateway',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: {
        body: ['cf_gateway', 'cloudflare-gateway', 'Cloudflare Gateway'],
        text: ['blocked', 'Blocked', 'administrator'],
        status: [403],
      },
      cause: 'network-filter',
      says: 'a policy of the company for outgoing traffic blocks this site.',
      confidence: 'likely',
      source: 'https://developers.cloudflare.com/cloudflare-one/traffic-policies/http-policies/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Access blocked</title><h1>This website is blocked</h1><p>Your network administrator has blocked this site. Cloudflare Gateway</p>`,
    },
  ],
};
