import type { Vendor } from '../engine/vendor.ts';

/** NetScaler (Citrix ADC): how it words its denials, from its documentation and source. */
export const netscaler: Vendor = {
  id: 'netscaler',
  name: 'NetScaler (Citrix ADC)',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: [302, 403], text: ['AppFW Session ID', 'NS Transaction ID', 'Violation Category: APPFW_'] },
      cause: 'waf-blocked',
      says: 'the application firewall refused the request.',
      confidence: 'likely',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/netscaler.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>Transaction ID: 1</p><p>AppFW Session ID: 5f3b</p><p>Violation Category: APPFW_STARTURL</p>`,
    },
    {
      when: {
        status: [302, 307],
        header: { location: ['/vpn/index.html', '/logon/LogonPoint/', '/vpn/tmindex.html'] },
      },
      cause: 'sso-gateway',
      says: 'the gateway wants its own login.',
      confidence: 'likely',
      source: 'https://docs.netscaler.com/en-us/citrix-adc/current-release/application-firewall.html',
      sample: `HTTP/1.1 302 Object Moved
Location: /vpn/index.html`,
    },
  ],
};
