import type { Vendor } from '../engine/vendor.ts';

/** Approach: how its refusals are known, from public detection rules. */
export const approachWaf: Vendor = {
  id: 'approach-waf',
  name: 'Approach',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: 'Approach Web Application F' },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/approach.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<p>Approach Web Application Firewall Framework: your request was stopped. Write to the infrastructure team.</p>`,
    },
  ],
};
