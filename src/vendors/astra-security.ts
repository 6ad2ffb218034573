import type { Vendor } from '../engine/vendor.ts';

/** Astra Security: how it words its denials, from its documentation and source. */
export const astraSecurity: Vendor = {
  id: 'astra-security',
  name: 'Astra Security',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: ['www.getastra.com/assets/images', 'astrawebsecurity.freshdesk.com'] },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/astra.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<img src="https://www.getastra.com/assets/images/blocked.svg"><h1>Sorry, this is not allowed.</h1>`,
    },
  ],
};
