import type { Vendor } from '../engine/vendor.ts';

/** Bekchy: how it words its denials, from its documentation and source. */
export const bekchy: Vendor = {
  id: 'bekchy',
  name: 'Bekchy',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: ['bekchy.com/report', 'Bekchy - Access Denied'] },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/bekchy.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Bekchy - Access Denied</title><a href="https://bekchy.com/report">report</a>`,
    },
  ],
};
