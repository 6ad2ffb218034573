import type { Vendor } from '../engine/vendor.ts';

/** Yunsuo: its own refusals, from its documentation and source. */
export const yunsuo: Vendor = {
  id: 'yunsuo',
  name: 'Yunsuo',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: ['class="yunsuologo"'] },
      cause: 'waf-blocked',
      says: 'the firewall took the request for an attack.',
      confidence: 'likely',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/yunsuo.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<img class="yunsuologo" />`,
    },
  ],
};
