import type { Vendor } from '../engine/vendor.ts';

/** ArvanCloud: how it words its denials, from its documentation and source. */
export const arvancloud: Vendor = {
  id: 'arvancloud',
  name: 'ArvanCloud',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: 403, header: { server: 'ArvanCloud' }, body: ['arvancloud', 'ArvanCloud'] },
      cause: 'waf-blocked',
      says: 'the edge of this site refused the request.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'geo-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/arvancloud.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
Server: ArvanCloud

<title>403 Forbidden | ArvanCloud</title>`,
    },
  ],
};
