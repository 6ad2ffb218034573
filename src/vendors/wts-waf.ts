import type { Vendor } from '../engine/vendor.ts';

/** WTS-WAF: its own refusals, from its documentation and source. */
export const wtsWaf: Vendor = {
  id: 'wts-waf',
  name: 'WTS-WAF',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: ['WTS-WAF'] },
      cause: 'waf-blocked',
      says: 'the firewall took the request for an attack.',
      confidence: 'likely',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/wts.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
Server: wts/1.2

<title>WTS-WAF拦截提示</title>`,
    },
  ],
};
