import type { Vendor } from '../engine/vendor.ts';

/** LiteLLM, a gateway to language models: its refusals, from its documentation. */
export const litellm: Vendor = {
  id: 'litellm',
  name: 'LiteLLM',
  layer: 'gateway',
  marks: [
    {
      json: {
        'error.type': {
          equals: [
            'token_not_found_in_db',
            'key_model_access_denied',
            'team_model_access_denied',
            'user_model_access_denied',
            'org_model_access_denied',
          ],
        },
      },
    },
  ],
  denials: [
    {
      when: { json: { 'error.type': { equals: 'expired_key' } } },
      cause: 'expired-credentials',
      says: 'the key of the gateway is past its time.',
      confidence: 'certain',
      source: 'https://docs.litellm.ai/docs/proxy/error_reference',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"message": "Authentication Error - Expired Key.", "type": "expired_key", "param": "key", "code": "401"}}`,
    },
    {
      when: {
        status: [400, 401, 403, 429],
        json: {
          'error.type': { equals: 'budget_exceeded' },
          'error.message': ['Budget has been exceeded!', 'ExceededBudget', 'udget exceeded'],
        },
      },
      cause: 'not-entitled',
      says: 'the budget of the key, user or team is used up.',
      confidence: 'certain',
      source: 'https://docs.litellm.ai/docs/proxy/error_reference',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": {"message": "Budget has been exceeded! Current cost: 1.2, Max budget: 1.0", "type": "budget_exceeded", "param": "key", "code": "400"}}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'error.type' },
      confidence: 'certain',
      codes: {
        token_not_found_in_db: ['invalid-credentials', 'the gateway does not know this key.'],
        key_model_access_denied: ['insufficient-permission', 'the key may not use this model.'],
        team_model_access_denied: ['insufficient-permission', 'the team may not use this model.'],
        user_model_access_denied: ['insufficient-permission', 'the user may not use this model.'],
        org_model_access_denied: ['insufficient-permission', 'the organization may not use this model.'],
      },
      source: 'https://docs.litellm.ai/docs/proxy/error_reference',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"message": "Authentication Error, Invalid proxy server token passed. Unable to find token in cache or \`LiteLLM_VerificationTokenTable\`", "type": "token_not_found_in_db", "param": "key", "code": "401"}}`,
    },
  ],
};
