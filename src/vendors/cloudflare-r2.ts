import type { Vendor } from '../engine/vendor.ts';

/** Cloudflare R2: how it words its denials, from its documentation and source. */
export const cloudflareR2: Vendor = {
  id: 'cloudflare-r2',
  name: 'Cloudflare R2',
  layer: 'api',
  marks: [{ host: '.r2.cloudflarestorage.com', body: '<Error>' }],
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
    {
      when: { status: [400, 401, 403], body: 'SigV2 authorization is not supported' },
      cause: 'wrong-scheme',
      says: 'the request is signed in the old way (version 2); only version 4 is accepted.',
      confidence: 'certain',
      source: 'https://developers.cloudflare.com/r2/api/s3/api/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/xml

<?xml version="1.0" encoding="UTF-8"?><Error><Code>Unauthorized</Code><Message>SigV2 authorization is not supported. Please use SigV4 instead.</Message></Error>`,
    },
    {
      when: { host: '.r2.cloudflarestorage.com', body: '<Code>ExpiredRequest</Code>' },
      cause: 'expired-credentials',
      says: 'the signed link or request is past its time.',
      confidence: 'certain',
      source: 'https://developers.cloudflare.com/r2/api/error-codes/',
      sample: `GET /photos/1.jpg HTTP/1.1
Host: 0a1b.r2.cloudflarestorage.com
---
HTTP/1.1 403 Forbidden
Content-Type: application/xml

<?xml version="1.0" encoding="UTF-8"?><Error><Code>ExpiredRequest</Code><Message>The request has expired.</Message></Error>`,
    },
  ],
};
