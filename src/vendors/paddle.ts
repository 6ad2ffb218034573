import type { Vendor } from '../engine/vendor.ts';

/** Paddle: its refusals, from its documentation. */
export const paddle: Vendor = {
  id: 'paddle',
  name: 'Paddle',
  layer: 'api',
  marks: [{ json: { 'error.documentation_url': 'developer.paddle.com' } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error.code' },
      when: { json: { 'error.documentation_url': 'developer.paddle.com' } },
      confidence: 'certain',
      codes: {
        authentication_missing: ['no-credentials', 'no key was sent.'],
        authentication_malformed: ['malformed-credentials', 'the Authorization field is not "Bearer" and a key.'],
        invalid_token: [
          'invalid-credentials',
          'the key is not known here, or was revoked, or is of the other environment.',
          'likely',
        ],
        invalid_client_token: [
          'invalid-credentials',
          'the client-side token is not known, was revoked or ran out.',
          'likely',
        ],
        invalid_access_token: ['expired-credentials', 'the access token ran out, or cannot be verified.', 'likely'],
        forbidden: ['insufficient-permission', 'the key may not do this.'],
        paddle_billing_not_enabled: ['not-entitled', 'Paddle Billing is not switched on for the account.'],
      },
      source: 'https://developer.paddle.com/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"type": "request_error", "code": "authentication_missing", "detail": "Authentication header missing.", "documentation_url": "https://developer.paddle.com/errors/shared/authentication_missing"}, "meta": {"request_id": "0f1e"}}`,
    },
  ],
};
