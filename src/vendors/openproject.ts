import type { Vendor } from '../engine/vendor.ts';

/** OpenProject: its refusals, from its source. */
export const openproject: Vendor = {
  id: 'openproject',
  name: 'OpenProject',
  layer: 'framework',
  marks: [{ json: { errorIdentifier: 'urn:openproject-org:api:v3:errors:' } }],
  denials: [
    {
      when: { json: { errorIdentifier: 'urn:openproject-org:api:v3:errors:Unauthenticated' }, credentials: 'none' },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      confidence: 'certain',
      source: 'https://github.com/opf/openproject/tree/dev/lib/api/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"_type": "Error", "errorIdentifier": "urn:openproject-org:api:v3:errors:Unauthenticated", "message": "You need to be authenticated to access this resource."}`,
    },
    {
      when: { json: { errorIdentifier: 'urn:openproject-org:api:v3:errors:Unauthenticated' }, credentials: 'some' },
      cause: 'invalid-credentials',
      says: 'what was sent is not accepted.',
      confidence: 'likely',
      source: 'https://github.com/opf/openproject/tree/dev/lib/api/errors',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"_type": "Error", "errorIdentifier": "urn:openproject-org:api:v3:errors:Unauthenticated", "message": "You did not provide the correct credentials."}`,
    },
    {
      when: { json: { errorIdentifier: 'urn:openproject-org:api:v3:errors:MissingPermission' } },
      cause: 'insufficient-permission',
      says: 'the role of the user does not allow it.',
      confidence: 'certain',
      source: 'https://github.com/opf/openproject/tree/dev/lib/api/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"_type": "Error", "errorIdentifier": "urn:openproject-org:api:v3:errors:MissingPermission", "message": "You are not authorized to access this resource."}`,
    },
  ],
};
