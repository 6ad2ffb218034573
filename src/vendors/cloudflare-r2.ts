import type { Vendor } from '../engine/vendor.ts';

/** Cloudflare R2: how it words its denials, from its documentation and source. */
export const cloudflareR2: Vendor = {
  id: 'cloudflare-r2',
  name: 'Cloudflare R2',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { status: [401, 403], text: 'This bucket cannot be viewed' },
      cause: 'insufficient-permission',
      says: 'the bucket is not open to the public.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://developers.cloudflare.com/r2/buckets/public-buckets/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<title>Not allowed</title><h1>Error 401</h1><h2>This bucket cannot be viewed</h2><p>You are not authorized to view this bucket</p>`,
    },
  ],
};
