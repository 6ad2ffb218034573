import type { Vendor } from '../engine/vendor.ts';

/** aeSecure: how it words its denials, from its documentation and source. */
export const aesecure: Vendor = {
  id: 'aesecure',
  name: 'aeSecure',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { header: { 'aesecure-code': true } },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/aesecure.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
aeSecure-code: 1234

<img src="/aesecure_denied.png" alt="Denied">`,
    },
    {
      when: { body: 'aesecure_denied.png' },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/aesecure.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<img src="/aesecure_denied.png" alt="Denied">`,
    },
  ],
};
