import type { Vendor } from '../engine/vendor.ts';

/** Alert Logic: how its refusals are known, from public detection rules. */
export const alertLogic: Vendor = {
  id: 'alert-logic',
  name: 'Alert Logic',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: { all: ['requested URL cannot be found', 'proceed to homepage', 'reference id'] } },
      cause: 'waf-blocked',
      says: 'the firewall of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'bot-challenge'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/alertlogic.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<title>Requested URL cannot be found</title><h1>Requested URL cannot be found</h1><p>We are sorry, but the page you are looking for cannot be found.</p><a>Back to previous page</a> <a>Proceed to homepage</a><p>Reference ID: 4f3a</p>`,
    },
  ],
};
