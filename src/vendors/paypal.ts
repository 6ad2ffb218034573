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
      when: { status: 429, json: { name: { equals: 'RATE_LIMIT_REACHED' }, debug_id: true } },
      cause: 'rate-limited',
      says: 'too many requests.',
      confidence: 'certain',
      source: 'https://developer.paypal.com/api/rest/responses/',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"name": "RATE_LIMIT_REACHED", "message": "Too many requests. Blocked due to rate limiting.", "debug_id": "a"}`,
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
      confidence: 'certain',
      codes: {
        PERMISSION_DENIED: ['insufficient-permission', 'the application or account may not do this.'],
        AUTHORIZATION_ERROR: ['insufficient-permission', 'the call is not authorized.', 'likely'],
        PERMISSION_NOT_GRANTED: ['insufficient-scope', 'the merchant did not grant the permission.', 'likely'],
        CONSENT_NEEDED: ['insufficient-scope', 'the merchant has to consent.', 'likely'],
        REFUND_IS_RESTRICTED: ['insufficient-permission', 'only the caller who took the payment may pay it back.'],
        INVALID_ACCOUNT_STATUS: ['account-disabled', 'the account cannot be used.', 'likely'],
        ACCOUNT_STATUS_ERROR: ['account-disabled', 'the account cannot be used.', 'likely'],
        PAYEE_ACCOUNT_NOT_VERIFIED: ['account-disabled', 'the payee has not verified the account.'],
        PAYEE_ACCOUNT_RESTRICTED: ['account-disabled', 'the account of the payee is restricted.'],
        PAYEE_ACCOUNT_LOCKED_OR_CLOSED: ['account-disabled', 'the account of the payee is locked or closed.'],
        PAYER_ACCOUNT_RESTRICTED: ['account-disabled', 'the account of the payer is restricted.'],
        PAYER_ACCOUNT_LOCKED_OR_CLOSED: ['account-disabled', 'the account of the payer is locked or closed.'],
        SUBSCRIBER_ACCOUNT_CLOSED: ['account-disabled', 'the account of the subscriber is closed.'],
        SUBSCRIBER_ACCOUNT_LOCKED: ['account-disabled', 'the account of the subscriber is locked.'],
        SUBSCRIBER_ACCOUNT_RESTRICTED: ['account-disabled', 'the account of the subscriber is restricted.'],
        USER_ACCOUNT_CLOSED: ['account-disabled', 'the account is locked or closed.'],
        COMPLIANCE_VIOLATION: ['content-restricted', 'rules of compliance forbid it.', 'likely'],
        NOT_ENABLED_FOR_CARD_PROCESSING: ['not-entitled', 'the account may not take cards.'],
        PAYEE_NOT_ENABLED_FOR_CARD_PROCESSING: ['not-entitled', 'the account may not take cards.'],
        NOT_ENABLED_FOR_BANK_PROCESSING: ['not-entitled', 'the account may not take bank payments.'],
        PAYEE_NOT_ENABLED_FOR_BANK_PROCESSING: ['not-entitled', 'the account may not take bank payments.'],
        NOT_ENABLED_FOR_APPLE_PAY: ['not-entitled', 'the account may not take Apple Pay.'],
        NOT_ENABLED_FOR_GOOGLE_PAY: ['not-entitled', 'the account may not take Google Pay.'],
        NOT_ENABLED_TO_VAULT_PAYMENT_SOURCE: ['not-entitled', 'the account may not keep this kind of payment.'],
        NOT_ELIGIBLE_FOR_TOKEN_PROCESSING: ['not-entitled', 'the account may not use this kind of token.'],
        NOT_ELIGIBLE_FOR_PNREF_PROCESSING: ['not-entitled', 'the account may not pay by PNREF.'],
        NOT_ELIGIBLE_FOR_PAYPAL_TRANSACTION_ID_PROCESSING: [
          'not-entitled',
          'the account may not pay by the number of a transaction.',
        ],
        AUTH_CAPTURE_NOT_ENABLED: ['not-entitled', 'the account may not authorize first and capture later.'],
        CARD_SUBSCRIPTIONS_NOT_ENABLED: ['not-entitled', 'the account may not bill subscriptions to cards.'],
        PERMISSION_DENIED_FOR_DONATION_ITEMS: ['not-entitled', 'the account may not take donations.'],
        PLATFORM_FEE_NOT_ENABLED: ['not-entitled', 'the account may not charge platform fees.'],
        PLATFORM_FEES_NOT_SUPPORTED: ['not-entitled', 'the account may not charge platform fees.'],
        PAYEE_PRICING_TIER_ID_NOT_ENABLED: ['not-entitled', 'the account may not name a pricing tier.'],
        PRODUCT_PPCP_UNAUTHORIZED: ['not-entitled', 'the account is not set up for PayPal Complete Payments.'],
        SAVE_ORDER_NOT_SUPPORTED: ['not-entitled', 'the account may not save orders.'],
        SHIPPING_TYPE_NOT_SUPPORTED_FOR_CLIENT: ['not-entitled', 'the account may not use this kind of shipping.'],
      },
      source: 'https://github.com/paypal/paypal-rest-api-specifications/tree/HEAD/openapi',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"name":"UNPROCESSABLE_ENTITY","message":"x","debug_id":"abc","details":[{"issue":"PAYEE_ACCOUNT_RESTRICTED","description":"The merchant account is restricted."}]}`,
    },
  ],
};
