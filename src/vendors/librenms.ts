import type { Vendor } from '../engine/vendor.ts';

/** LibreNMS: its refusals, from its documentation or source. */
export const librenms: Vendor = {
  id: 'librenms',
  name: 'LibreNMS',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: {
        url: '/api/v0',
        requestHeader: { 'x-auth-token': true },
        json: { message: { equals: 'Unauthenticated.' } },
      },
      cause: 'invalid-credentials',
      says: 'the token in X-Auth-Token is unknown or was switched off.',
      orElse: ['revoked-credentials'],
      source: 'https://docs.librenms.org/API/',
      sample: `GET /api/v0/devices HTTP/1.1
Host: nms.example.com
X-Auth-Token: 7b1f0a6de2c94855
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Unauthenticated."}`,
    },
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
