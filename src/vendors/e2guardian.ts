import type { Vendor } from '../engine/vendor.ts';

/** E2Guardian and DansGuardian: how it words its denials, from its documentation and source. */
export const e2guardian: Vendor = {
  id: 'e2guardian',
  name: 'E2Guardian and DansGuardian',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: {
        body: ['<title>E2Guardian - Access Denied', '<title>DansGuardian - Access Denied', '<title>e2guardian - '],
      },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'certain',
      source: 'https://github.com/e2guardian/e2guardian/blob/HEAD/data/languages/ukenglish/template.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>E2Guardian - Access Denied</title><h1>Access has been Denied!</h1>`,
    },
  ],
};
