import type { Vendor } from '../engine/vendor.ts';

/** Cloudbric: how it words its denials, from its documentation and source. */
export const cloudbric: Vendor = {
  id: 'cloudbric',
  name: 'Cloudbric',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        text: ['Your request was blocked by Cloudbric', 'please contact Cloudbric Support', 'Cloudbric | ERROR!'],
      },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/cloudbric.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Cloudbric | ERROR!</title><p>Your request was blocked by Cloudbric. If this is a mistake, please contact Cloudbric Support.</p>`,
    },
  ],
};
