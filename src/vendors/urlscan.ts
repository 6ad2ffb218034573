import type { Vendor } from '../engine/vendor.ts';

/** Microsoft UrlScan: how it words its denials, from its documentation and source. */
export const urlscan: Vendor = {
  id: 'urlscan',
  name: 'Microsoft UrlScan',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: ['Rejected-By-UrlScan'] },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/iis/extensions/working-with-urlscan/urlscan-3-reference',
      sample: `HTTP/1.1 404 Not Found
Content-Type: text/html; charset=utf-8

<p>/Rejected-By-UrlScan?~/page.asp</p>`,
    },
  ],
};
