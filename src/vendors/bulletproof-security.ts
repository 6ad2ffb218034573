import type { Vendor } from '../engine/vendor.ts';

/** BulletProof Security: how its refusals are known, from public detection rules. */
export const bulletproofSecurity: Vendor = {
  id: 'bulletproof-security',
  name: 'BulletProof Security',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: 'bpsMessage' },
      cause: 'waf-blocked',
      says: 'the security plugin of this WordPress site took the request for an attack.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/bulletproof.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<div id="bpsMessage"><h1>403 Forbidden Error Page</h1><p>If you arrived here due to a search or clicking on a link click your browser back button.</p></div>`,
    },
  ],
};
