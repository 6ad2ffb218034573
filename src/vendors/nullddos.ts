import type { Vendor } from '../engine/vendor.ts';

/** NullDDoS: how its refusals are known, from public detection rules. */
export const nullddos: Vendor = {
  id: 'nullddos',
  name: 'NullDDoS',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: 403, header: { server: 'NullDDoS' } },
      cause: 'bot-challenge',
      says: 'the protection against floods took the caller for a program.',
      confidence: 'likely',
      orElse: ['waf-blocked', 'rate-limited', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/nullddos.py',
      sample: `HTTP/1.1 403 Forbidden
Server: NullDDoS System
Content-Type: text/html

<h1>403</h1><p>Forbidden</p>`,
    },
  ],
};
