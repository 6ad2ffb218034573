import type { Vendor } from '../engine/vendor.ts';

/** Anquanbao: how its refusals are known, from public detection rules. */
export const anquanbao: Vendor = {
  id: 'anquanbao',
  name: 'Anquanbao',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: [403, 405], body: 'aqb_cc/error/' },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/anquanbao.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<html><body><script src="/aqb_cc/error/block.js"></script></body></html>`,
    },
  ],
};
