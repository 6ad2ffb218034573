import type { Vendor } from '../engine/vendor.ts';

/** Mistral AI: its refusals, from its documentation or source. */
export const mistral: Vendor = {
  id: 'mistral',
  name: 'Mistral AI',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        host: 'api.mistral.ai',
        status: 401,
        text: ['Unauthorized', 'No API key found in request', 'Invalid authentication'],
      },
      cause: 'invalid-credentials',
      says: 'the key is missing or not known.',
      orElse: ['no-credentials'],
      source: 'https://docs.mistral.ai/api/',
      sample: `POST /v1/chat/completions HTTP/1.1
Host: api.mistral.ai
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Unauthorized","request_id":"x"}`,
    },
  ],
};
