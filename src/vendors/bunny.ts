import type { Vendor } from '../engine/vendor.ts';

/** bunny.net: how it words its denials, from its documentation and source. */
export const bunny: Vendor = {
  id: 'bunny',
  name: 'bunny.net',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: 403, header: { server: { starts: 'BunnyCDN' } }, url: ['token=', 'bcdn_token='] },
      cause: 'bad-signature',
      says: 'the pull zone refused the request: its link is unsigned or signed wrongly, or a rule of the zone is against it.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'ip-blocked'],
      source: 'https://docs.bunny.net/docs/cdn-token-authentication',
      sample: `GET https://zone.example/f.mp4?token=abc&expires=1 HTTP/1.1
---
HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
Server: BunnyCDN-DE1-755

<h1>403 Forbidden</h1>`,
    },
    {
      when: { status: 401, json: { HttpCode: { equals: '401' }, Message: true } },
      cause: 'invalid-credentials',
      says: 'the access key is missing or not the one of this storage zone.',
      confidence: 'likely',
      orElse: ['no-credentials', 'wrong-audience'],
      source: 'https://docs.bunny.net/reference/storage-api',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
Server: BunnyCDN-DE1-755

{"HttpCode":401,"Message":"Unauthorized"}`,
    },
  ],
};
