import type { Vendor } from '../engine/vendor.ts';

/** UCloud UEWAF: how its refusals are known, from public detection rules. */
export const uewaf: Vendor = {
  id: 'uewaf',
  name: 'UCloud UEWAF',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: 'uewaf_deny_pages' },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/uewaf.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<html><body><img src="/uewaf_deny_pages/default/img/stop.png"></body></html>`,
    },
  ],
};
