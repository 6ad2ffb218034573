import type { Vendor } from '../engine/vendor.ts';

/** PayPal: its own refusals, from its documentation and source. */
export const paypal: Vendor = {
  id: 'paypal',
  name: 'PayPal',
  layer: 'api',
  marks: [{ header: { 'paypal-debug-id': true }, mediaType: 'json' }],
  denials: [
    {
      when: { json: { name: { equals: 'NOT_AUTHORIZED' }, debug_id: true } },
      cause: 'insufficient-permission',
      says: 'the app or account may not do this.',
      confidence: 'likely',
      orElse: ['insufficient-scope'],
      source: 'https://developer.paypal.com/api/rest/responses/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"name": "NOT_AUTHORIZED", "message": "Authorization failed due to insufficient permissions.", "debug_id": "a"}`,
    },
    {
      when: { json: { name: { equals: 'AUTHENTICATION_FAILURE' }, debug_id: true } },
      cause: 'invalid-credentials',
      says: 'the token is missing or not good.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://developer.paypal.com/api/rest/responses/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"name": "AUTHENTICATION_FAILURE", "message": "Authentication failed due to missing Authorization header, or invalid authentication credentials.", "debug_id": "a"}`,
    },
    {
      when: { json: { error: { equals: 'invalid_token' }, error_description: ['Access Token not found in cache'] } },
      cause: 'invalid-credentials',
      says: 'the access token is not known any more, or belongs to the other environment (sandbox or live).',
      confidence: 'likely',
      orElse: ['expired-credentials', 'wrong-audience'],
      source: 'https://developer.paypal.com/api/rest/authentication/',
      sample: `GET /v2/checkout/orders/5O1 HTTP/1.1
Host: api-m.paypal.com
Authorization: Bearer A21AAFs
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json
Paypal-Debug-Id: f1a6b2

{"error": "invalid_token", "error_description": "Access Token not found in cache"}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'details.*.issue' },
      when: { status: [401, 403, 422], json: { debug_id: true } },
      codes: {
        PERMISSION_DENIED: ['insufficient-permission', 'the application or account may not do this.', 'likely'],
        PERMISSION_NOT_GRANTED: ['insufficient-scope', 'the merchant did not grant the permission.', 'likely'],
        CONSENT_NEEDED: ['insufficient-scope', 'the merchant has to consent.', 'likely'],
        PAYEE_ACCOUNT_RESTRICTED: ['account-disabled', 'the account of the payee is restricted.', 'likely'],
        PAYEE_ACCOUNT_LOCKED_OR_CLOSED: ['account-disabled', 'the account of the payee is locked or closed.', 'likely'],
        PAYER_ACCOUNT_RESTRICTED: ['account-disabled', 'the account of the payer is restricted.', 'likely'],
        PAYER_ACCOUNT_LOCKED_OR_CLOSED: ['account-disabled', 'the account of the payer is locked or closed.', 'likely'],
        INVALID_ACCOUNT_STATUS: ['account-disabled', 'the account cannot be used.', 'likely'],
        COMPLIANCE_VIOLATION: ['content-restricted', 'rules of compliance forbid it.', 'likely'],
        PAYEE_NOT_ENABLED_FOR_CARD_PROCESSING: ['not-entitled', 'the account may not take cards.', 'likely'],
      },
      source: 'https://developer.paypal.com/api/rest/reference/orders/v2/errors/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"name":"UNPROCESSABLE_ENTITY","message":"x","debug_id":"abc","details":[{"issue":"PAYEE_ACCOUNT_RESTRICTED","description":"The merchant account is restricted."}]}`,
    },
  ],
};
