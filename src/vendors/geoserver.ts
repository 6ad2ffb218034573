import type { Vendor } from '../engine/vendor.ts';

/** GeoServer: its refusals, from its documentation or source. */
export const geoserver: Vendor = {
  id: 'geoserver',
  name: 'GeoServer',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { status: 401, header: { 'www-authenticate': 'Basic realm="GeoServer Realm"' } },
      cause: 'no-credentials',
      says: 'the layer or page asks for a login.',
      orElse: ['invalid-credentials'],
      source: 'https://docs.geoserver.org/latest/en/user/security/auth/',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm="GeoServer Realm"`,
    },
  ],
};
