import type { Vendor } from '../engine/vendor.ts';

/** Check Point: how it words its denials, from its documentation and source. */
export const checkpoint: Vendor = {
  id: 'checkpoint',
  name: 'Check Point',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: { body: ['/UserCheck/PortalMain', 'UserCheck'], text: ['blocked', 'Blocked', 'Policy'] },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'likely',
      source: 'https://sc1.checkpoint.com/documents/R81/WebAdminGuides/EN/CP_R81_SecurityManagement_AdminGuide/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>UserCheck Portal</title><p>Page Blocked: access to example.com is blocked according to the organization security policy.</p>`,
    },
    {
      when: { status: [302, 307], header: { location: '/UserCheck/' } },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'likely',
      source: 'https://sc1.checkpoint.com/documents/R81/WebAdminGuides/EN/CP_R81_SecurityManagement_AdminGuide/',
      sample: `HTTP/1.1 302 Found
Location: https://fw.example.com/UserCheck/PortalMain?IID=1`,
    },
  ],
};
