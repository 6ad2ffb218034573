import type { Vendor } from '../engine/vendor.ts';

/** ServiceNow: its own refusals, from its documentation and source. */
export const servicenow: Vendor = {
  id: 'servicenow',
  name: 'ServiceNow',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { 'error.message': { equals: 'User Not Authenticated' } }, credentials: 'some' },
      cause: 'invalid-credentials',
      says: 'what was sent is not accepted.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://www.servicenow.com/docs/',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"message": "User Not Authenticated", "detail": "Required to provide Auth information"}, "status": "failure"}`,
    },
    {
      when: { json: { 'error.message': { equals: 'User Not Authenticated' } }, credentials: 'none' },
      cause: 'no-credentials',
      says: 'nothing was sent to log in with.',
      confidence: 'certain',
      source: 'https://www.servicenow.com/docs/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"message": "User Not Authenticated", "detail": "Required to provide Auth information"}, "status": "failure"}`,
    },
    {
      when: { json: { 'error.message': ['User Not Authorized', 'Operation Failed'], 'error.detail': ['ACL'] } },
      cause: 'insufficient-permission',
      says: 'an access rule refuses the user.',
      confidence: 'likely',
      source: 'https://www.servicenow.com/docs/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"message": "Operation Failed", "detail": "ACL Exception Update Failed due to security constraints"}, "status": "failure"}`,
    },
  ],
};
