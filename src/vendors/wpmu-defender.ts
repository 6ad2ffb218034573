import type { Vendor } from '../engine/vendor.ts';

/** Defender by WPMU DEV: how it words its denials, from its documentation and source. */
export const wpmuDefender: Vendor = {
  id: 'wpmu-defender',
  name: 'Defender by WPMU DEV',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        status: 403,
        text: ['Whoops, this request has been blocked!', 'This request has been deemed suspicious'],
      },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/wpmudev.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h1>Whoops, this request has been blocked!</h1><p>This request has been deemed suspicious and a possible attack on our servers.</p>`,
    },
  ],
};
