import type { Vendor } from '../engine/vendor.ts';

/** LibreNMS: its refusals, from its documentation or source. */
export const librenms: Vendor = {
  id: 'librenms',
  name: 'LibreNMS',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { json: { message: 'API Token is missing or invalid; please supply a valid token' } },
      cause: 'invalid-credentials',
      says: 'the X-Auth-Token is missing or wrong.',
      orElse: ['no-credentials'],
      source: 'https://docs.librenms.org/API/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"status":"error","message":"API Token is missing or invalid; please supply a valid token"}`,
    },
  ],
};
