import type { Vendor } from '../engine/vendor.ts';

/** Shibboleth: its refusals, from its documentation or source. */
export const shibboleth: Vendor = {
  id: 'shibboleth',
  name: 'Shibboleth',
  layer: 'identity',
  marks: [],
  denials: [
    {
      when: { text: 'you are not authorized to access the resource at', status: [401, 403] },
      cause: 'insufficient-permission',
      says: 'the attributes of the login do not meet the access rule.',
      source: 'https://shibboleth.atlassian.net/wiki/spaces/SP3/pages/2065334342/Errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<h1>Authorization Failed</h1><p>Based on the information provided to this application about you, you are not authorized to access the resource at "https://sp.example.org/secure/"</p>`,
    },
    {
      when: {
        status: [400, 403, 500],
        text: ['Web Login Service - Stale Request', 'Web Login Service - Session Expired'],
      },
      cause: 'expired-credentials',
      says: 'the login page was open for too long or was opened from a bookmark.',
      source: 'https://shibboleth.atlassian.net/wiki/spaces/IDP5',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/html; charset=utf-8

<title>Web Login Service - Stale Request</title><h1>Web Login Service - Stale Request</h1>`,
    },
  ],
};
