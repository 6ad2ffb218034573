import type { Vendor } from '../engine/vendor.ts';

/** Variti: how its refusals are known, from public detection rules. */
export const variti: Vendor = {
  id: 'variti',
  name: 'Variti',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: [403, 429, 503], header: { server: 'Variti' } },
      cause: 'bot-challenge',
      says: 'the protection against robots took the caller for one.',
      confidence: 'likely',
      orElse: ['waf-blocked', 'ip-blocked', 'insufficient-permission'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/variti.py',
      sample: `HTTP/1.1 403 Forbidden
Server: Variti/0.9.3a
Content-Type: text/html

<h1>403</h1><p>Forbidden</p>`,
    },
  ],
};
