import type { Vendor } from '../engine/vendor.ts';

/** DenyAll: how its refusals are known, from public detection rules. */
export const denyall: Vendor = {
  id: 'denyall',
  name: 'DenyAll',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: [200, 403], statusText: 'Condition Intercepted' },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'certain',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/denyall.py',
      sample: `HTTP/1.1 200 Condition Intercepted
Content-Type: text/html

<html><body>Condition Intercepted</body></html>`,
    },
  ],
};
