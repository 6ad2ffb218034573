import type { Vendor } from '../engine/vendor.ts';

/** Groq: its refusals, from its documentation. */
export const groq: Vendor = {
  id: 'groq',
  name: 'Groq',
  layer: 'api',
  marks: [{ host: 'api.groq.com', mediaType: 'json' }],
  denials: [
    {
      when: { status: [400, 401, 403], json: { 'error.code': { equals: 'organization_restricted' } } },
      cause: 'account-disabled',
      says: 'the organization of the key is blocked.',
      confidence: 'certain',
      source: 'https://console.groq.com/docs/errors',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": {"message": "Organization has been restricted. Please reach out to support if you believe this was in error.", "type": "invalid_request_error", "code": "organization_restricted"}}`,
    },
  ],
};
