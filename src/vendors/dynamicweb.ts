import type { Vendor } from '../engine/vendor.ts';

/** DynamicWeb: how its refusals are known, from public detection rules. */
export const dynamicweb: Vendor = {
  id: 'dynamicweb',
  name: 'DynamicWeb',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { header: { 'x-403-status-by': 'dw.inj.check' } },
      cause: 'waf-blocked',
      says: 'the check for injection of the content system took the request for an attack.',
      confidence: 'certain',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/dynamicweb.py',
      sample: `HTTP/1.1 403 Forbidden
X-403-Status-By: dw.inj.check
Content-Type: text/html

<h1>403 - Forbidden</h1>`,
    },
  ],
};
