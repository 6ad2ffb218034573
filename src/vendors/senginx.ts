import type { Vendor } from '../engine/vendor.ts';

/** SEnginx: how its refusals are known, from public detection rules. */
export const senginx: Vendor = {
  id: 'senginx',
  name: 'SEnginx',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: 'SENGINX-ROBOT-MITIGATION' },
      cause: 'bot-challenge',
      says: 'a script has to run first, to show that a browser asks.',
      confidence: 'likely',
      orElse: ['waf-blocked'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/senginx.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<html><head><title>SENGINX-ROBOT-MITIGATION</title></head><body><script>swpl()</script></body></html>`,
    },
  ],
};
