import type { Vendor } from '../engine/vendor.ts';

/** Adobe Experience Manager: its refusals, from its documentation or source. */
export const aem: Vendor = {
  id: 'aem',
  name: 'Adobe Experience Manager',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { header: { 'www-authenticate': 'Basic realm="Sling (Development)"' } },
      cause: 'no-credentials',
      says: 'the page asks for a login.',
      orElse: ['invalid-credentials'],
      source: 'https://sling.apache.org/documentation/the-sling-engine/authentication.html',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm="Sling (Development)"`,
    },
    {
      when: { header: { 'x-reason': true, 'x-reason-code': true } },
      cause: 'invalid-credentials',
      says: 'the login failed; the X-Reason field says why.',
      source: 'https://sling.apache.org/documentation/the-sling-engine/authentication.html',
      sample: `HTTP/1.1 403 Forbidden
X-Reason: User name and password do not match
X-Reason-Code: invalid_login`,
    },
  ],
};
