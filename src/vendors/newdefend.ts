import type { Vendor } from '../engine/vendor.ts';

/** NewDefend: how its refusals are known, from public detection rules. */
export const newdefend: Vendor = {
  id: 'newdefend',
  name: 'NewDefend',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: ['/nd-block/', 'newdefend.com/feedback'] },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/newdefend.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<html><body><img src="/nd-block/stop.png"><h1>403</h1></body></html>`,
    },
  ],
};
