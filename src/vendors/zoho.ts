import type { Vendor } from '../engine/vendor.ts';

/** Zoho: its refusals, from its documentation. */
export const zoho: Vendor = {
  id: 'zoho',
  name: 'Zoho',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { code: { equals: 'OAUTH_SCOPE_MISMATCH' }, status: { equals: 'error' } } },
      cause: 'insufficient-scope',
      says: 'the token lacks the scope for this call.',
      confidence: 'certain',
      source: 'https://www.zoho.com/crm/developer/docs/api/v8/status-codes.html',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": "OAUTH_SCOPE_MISMATCH", "details": {}, "message": "invalid oauth scope to access this URL", "status": "error"}`,
    },
    {
      when: {
        json: {
          code: { equals: 'INVALID_TOKEN' },
          message: { equals: 'invalid oauth token' },
          status: { equals: 'error' },
        },
      },
      cause: 'invalid-credentials',
      says: 'the token is not good, or past its hour.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://www.zoho.com/crm/developer/docs/api/v8/status-codes.html',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": "INVALID_TOKEN", "details": {}, "message": "invalid oauth token", "status": "error"}`,
    },
  ],
};
