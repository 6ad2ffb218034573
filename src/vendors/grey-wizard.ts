import type { Vendor } from '../engine/vendor.ts';

/** Grey Wizard: how it words its denials, from its documentation and source. */
export const greyWizard: Vendor = {
  id: 'grey-wizard',
  name: 'Grey Wizard',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        text: [
          "We've detected attempted attack or non standard traffic from your IP address",
          'contact the website owner or Grey Wizard',
        ],
      },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/greywizard.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Grey Wizard</title><h1>Grey Wizard</h1><p>We've detected attempted attack or non standard traffic from your IP address</p>`,
    },
  ],
};
