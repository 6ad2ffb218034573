import type { Vendor } from '../engine/vendor.ts';

/** Kemp LoadMaster: how its refusals are known, from public detection rules. */
export const kemp: Vendor = {
  id: 'kemp',
  name: 'Kemp LoadMaster',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: 403, header: { 'x-servedby': 'KEMP-LM' } },
      cause: 'waf-blocked',
      says: 'the load balancer refused by a rule of its own: its firewall, its address lists or its limits.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'insufficient-permission', 'server-config'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/kemp.py',
      sample: `HTTP/1.1 403 Forbidden
X-ServedBy: KEMP-LM
Content-Type: text/html

<html><head><title>403 Forbidden</title></head><body>Access denied</body></html>`,
    },
  ],
};
