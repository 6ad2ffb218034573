import type { Vendor } from '../engine/vendor.ts';

/** Virusdie: how it words its denials, from its documentation and source. */
export const virusdie: Vendor = {
  id: 'virusdie',
  name: 'Virusdie',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: 'cdn.virusdie.ru/splash/firewallstop.png' },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/virusdie.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<img src="https://cdn.virusdie.ru/splash/firewallstop.png">`,
    },
  ],
};
