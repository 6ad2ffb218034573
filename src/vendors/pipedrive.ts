import type { Vendor } from '../engine/vendor.ts';

/** Pipedrive: its refusals, from its documentation. */
export const pipedrive: Vendor = {
  id: 'pipedrive',
  name: 'Pipedrive',
  layer: 'api',
  marks: [{ json: { success: { equals: 'false' }, error_info: 'developers.pipedrive.com' } }],
  denials: [
    {
      when: { json: { error: { equals: 'Scope and URL mismatch' } } },
      cause: 'insufficient-scope',
      says: 'the token lacks the scope for this address.',
      confidence: 'certain',
      source: 'https://pipedrive.readme.io/docs/marketplace-oauth-authorization',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"success": false, "error": "Scope and URL mismatch", "errorCode": 403, "error_info": "Please check developers.pipedrive.com"}`,
    },
    {
      when: {
        status: 401,
        json: { error: { equals: 'unauthorized access' }, error_info: 'developers.pipedrive.com' },
        credentials: 'some',
      },
      cause: 'invalid-credentials',
      says: 'the token is not accepted.',
      confidence: 'likely',
      source: 'https://pipedrive.readme.io/docs/marketplace-oauth-authorization',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"success": false, "error": "unauthorized access", "errorCode": 401, "error_info": "Please check developers.pipedrive.com"}`,
    },
    {
      when: {
        status: 401,
        json: { error: { equals: 'unauthorized access' }, error_info: 'developers.pipedrive.com' },
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'likely',
      source: 'https://pipedrive.readme.io/docs/marketplace-oauth-authorization',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"success": false, "error": "unauthorized access", "errorCode": 401, "error_info": "Please check developers.pipedrive.com"}`,
    },
  ],
};
