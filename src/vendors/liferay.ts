import type { Vendor } from '../engine/vendor.ts';

/** Liferay: its refusals, from its documentation or source. */
export const liferay: Vendor = {
  id: 'liferay',
  name: 'Liferay',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { header: { 'www-authenticate': 'Basic realm="PortalRealm"' } },
      cause: 'no-credentials',
      says: 'the interface asks for a login.',
      orElse: ['invalid-credentials'],
      source: 'https://learn.liferay.com/w/dxp/security',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm="PortalRealm"`,
    },
    {
      when: {
        status: [200, 401, 403],
        body: [
          'com.liferay.portal.kernel.security.auth.PrincipalException',
          'com.liferay.portal.security.auth.PrincipalException',
        ],
      },
      cause: 'insufficient-permission',
      says: 'the role lacks a permission, or nobody is logged in.',
      orElse: ['no-credentials'],
      source: 'https://learn.liferay.com/w/dxp/security',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"exception":"x","throwable":"com.liferay.portal.kernel.security.auth.PrincipalException$MustHavePermission: User 20105 must have VIEW permission"}`,
    },
  ],
};
