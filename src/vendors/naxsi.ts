import type { Vendor } from '../engine/vendor.ts';

/** NAXSI: how it words its denials, from its documentation and source. */
export const naxsi: Vendor = {
  id: 'naxsi',
  name: 'NAXSI',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { header: { 'x-data-origin': { starts: 'naxsi' } } },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/naxsi.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
X-Data-Origin: naxsi/waf

<h1>Forbidden</h1>`,
    },
    {
      when: { text: ['blocked by naxsi', 'naxsi blocked information'] },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/naxsi.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Naxsi Blocked Information</title><p>This request was blocked by naxsi</p>`,
    },
  ],
};
