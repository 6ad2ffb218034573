import type { Vendor } from '../engine/vendor.ts';

/** ThreatX: how it words its denials, from its documentation and source. */
export const threatx: Vendor = {
  id: 'threatx',
  name: 'ThreatX',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: 403, body: { starts: 'Forbidden - ID: ' } },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/threatx.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Forbidden - ID: 0123456789abcdef0123456789abcdef`,
    },
  ],
};
