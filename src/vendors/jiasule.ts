import type { Vendor } from '../engine/vendor.ts';

/** Jiasule: how it words its denials, from its documentation and source. */
export const jiasule: Vendor = {
  id: 'jiasule',
  name: 'Jiasule',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: ['notice-jiasule', 'static.jiasule.com'] },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/jiasule.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<div id="notice-jiasule">notice</div>`,
    },
  ],
};
