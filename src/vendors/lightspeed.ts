import type { Vendor } from '../engine/vendor.ts';

/** School filters (Lightspeed, Securly, GoGuardian, Linewize, Smoothwall): how it words its denials, from its documentation and source. */
export const lightspeed: Vendor = {
  id: 'lightspeed',
  name: 'School filters (Lightspeed, Securly, GoGuardian, Linewize, Smoothwall)',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: {
        status: [301, 302, 303, 307],
        header: {
          location: [
            'blocked.goguardian.com',
            'securly.com/blocked',
            'lsaccess.me',
            'relay.school/blocked',
            'blocked.linewize',
            'block.lightspeed',
          ],
        },
      },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'likely',
      source: 'https://help.lightspeedsystems.com/',
      sample: `HTTP/1.1 302 Found
Location: https://www.securly.com/blocked?useremail=x&reason=policy`,
    },
    {
      when: {
        body: ['securly.com/blocked', 'blocked.goguardian.com', 'Lightspeed Systems', 'Smoothwall', 'linewize'],
        text: ['blocked', 'Blocked', 'restricted'],
      },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'likely',
      source: 'https://help.lightspeedsystems.com/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Access Denied</title><p>This site has been blocked by your school. Smoothwall Filter</p>`,
    },
  ],
};
