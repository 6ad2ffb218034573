import type { Vendor } from '../engine/vendor.ts';

/** Microsoft ISA and Forefront TMG: how it words its denials, from its documentation and source. */
export const isaServer: Vendor = {
  id: 'isa-server',
  name: 'Microsoft ISA and Forefront TMG',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: ['denied the specified Uniform Resource Locator (URL)'] },
      cause: 'network-filter',
      says: 'a rule of the firewall on the way refuses this address.',
      confidence: 'likely',
      orElse: ['server-config'],
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/isaserver.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>Error Code: 403 Forbidden. The server denied the specified Uniform Resource Locator (URL). Contact the server administrator. (12202)</p>`,
    },
    {
      when: { status: 407, text: 'The ISA Server requires authorization to fulfill the request' },
      cause: 'network-filter',
      says: 'the proxy on the way wants its own login.',
      confidence: 'likely',
      source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/isaserver.py',
      sample: `HTTP/1.1 407 Proxy Authentication Required
Content-Type: text/html; charset=utf-8

<p>Error Code: 407 Proxy Authentication Required. The ISA Server requires authorization to fulfill the request. Access to the Web Proxy filter is denied. (12209)</p>`,
    },
  ],
};
