import type { Vendor } from '../engine/vendor.ts';

/** WebTotem: how its refusals are known, from public detection rules. */
export const webtotem: Vendor = {
  id: 'webtotem',
  name: 'WebTotem',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: 'The current request was blocked by WebTotem' },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'certain',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/webtotem.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<p>The current request was blocked by <a>WebTotem</a></p>`,
    },
  ],
};
