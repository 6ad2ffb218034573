import type { Vendor } from '../engine/vendor.ts';

/** Notion: its own refusals, from its documentation and source. */
export const notion: Vendor = {
  id: 'notion',
  name: 'Notion',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { object: { equals: 'error' }, code: { equals: 'unauthorized' } } },
      cause: 'invalid-credentials',
      says: 'the token is not good.',
      confidence: 'certain',
      source: 'https://developers.notion.com/reference/status-codes',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"object": "error", "status": 401, "code": "unauthorized", "message": "API token is invalid."}`,
    },
    {
      when: { json: { object: { equals: 'error' }, code: { equals: 'restricted_resource' } } },
      cause: 'insufficient-permission',
      says: 'the integration has not been given this capability.',
      confidence: 'likely',
      orElse: ['insufficient-scope'],
      source: 'https://developers.notion.com/reference/status-codes',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"object": "error", "status": 403, "code": "restricted_resource", "message": "Insufficient permissions for this endpoint."}`,
    },
  ],
};
