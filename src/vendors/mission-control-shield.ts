import type { Vendor } from '../engine/vendor.ts';

/** Mission Control Application Shield: how its refusals are known, from public detection rules. */
export const missionControlShield: Vendor = {
  id: 'mission-control-shield',
  name: 'Mission Control Application Shield',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: [403, 406], header: { server: 'Mission Control Application Shield' }, mediaType: 'html' },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['insufficient-permission', 'ip-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/missioncontrol.py',
      sample: `HTTP/1.1 403 Forbidden
Server: Mission Control Application Shield
Content-Type: text/html

<html><head><title>403 Forbidden</title></head><body><h1>Access denied</h1></body></html>`,
    },
  ],
};
