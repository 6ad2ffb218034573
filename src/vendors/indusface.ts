import type { Vendor } from '../engine/vendor.ts';

/** Indusface AppTrana: how its refusals are known, from public detection rules. */
export const indusface: Vendor = {
  id: 'indusface',
  name: 'Indusface AppTrana',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: 'This website is secured against online attacks. Your request was blocked' },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'certain',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/indusguard.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<p>This website is secured against online attacks. Your request was blocked due to suspicious behavior</p>`,
    },
  ],
};
