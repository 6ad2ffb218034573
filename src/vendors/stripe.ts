import type { Vendor } from '../engine/vendor.ts';

/** Stripe: its own refusals, from its documentation and source. */
export const stripe: Vendor = {
  id: 'stripe',
  name: 'Stripe',
  layer: 'api',
  marks: [
    { host: 'api.stripe.com', mediaType: 'json' },
    { header: { 'request-id': { starts: 'req_' } }, json: { 'error.type': true } },
  ],
  denials: [
    {
      when: { json: { 'error.message': ['You did not provide an API key.'] } },
      cause: 'no-credentials',
      says: 'no key was sent, or not as a Bearer token.',
      confidence: 'likely',
      orElse: ['wrong-scheme'],
      source: 'https://docs.stripe.com/error-handling',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"message": "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth.", "type": "invalid_request_error"}}`,
    },
    {
      when: { json: { 'error.message': ['Invalid API Key provided: '] } },
      cause: 'invalid-credentials',
      says: 'no such key is known.',
      confidence: 'likely',
      orElse: ['revoked-credentials'],
      source: 'https://docs.stripe.com/error-handling',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"message": "Invalid API Key provided: sk_test_********1234", "type": "invalid_request_error"}}`,
    },
    {
      when: {
        json: {
          'error.message': [
            'Invalid API Key provided: null',
            'Invalid API Key provided: undefined',
            'Invalid API Key provided: None',
            'Invalid API Key provided: ****',
          ],
        },
      },
      cause: 'malformed-credentials',
      says: 'what was sent is no key but a placeholder.',
      confidence: 'likely',
      orElse: ['invalid-credentials'],
      source: 'https://docs.stripe.com/error-handling',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"message": "Invalid API Key provided: undefined", "type": "invalid_request_error"}}`,
    },
    {
      when: { json: { 'error.message': ['Expired API Key provided: '] } },
      cause: 'expired-credentials',
      says: 'the key is past its time.',
      confidence: 'likely',
      orElse: ['revoked-credentials'],
      source: 'https://docs.stripe.com/error-handling',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"message": "Expired API Key provided: sk_test_********1234", "type": "invalid_request_error", "code": "api_key_expired"}}`,
    },
    {
      when: { json: { 'error.message': ['This API call cannot be made with a publishable API key'] } },
      cause: 'wrong-scheme',
      says: 'a publishable key was sent where a secret key is needed.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://docs.stripe.com/error-handling',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"message": "This API call cannot be made with a publishable API key. Please use a secret API key.", "type": "invalid_request_error", "code": "secret_key_required"}}`,
    },
    {
      when: { json: { 'error.message': ['does not have the required permissions for this endpoint', "Having the '"] } },
      cause: 'insufficient-scope',
      says: 'the restricted key does not cover this call.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://docs.stripe.com/error-handling',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"message": "The provided key 'rk_test_********1234' does not have the required permissions for this endpoint on account 'acct_1'.", "type": "invalid_request_error"}}`,
    },
    {
      when: {
        json: {
          'error.message': [
            'a similar object exists in test mode, but a live mode key was used',
            'a similar object exists in live mode, but a test mode key was used',
          ],
        },
      },
      cause: 'wrong-audience',
      says: 'the key is of the other mode, test or live, than the object.',
      confidence: 'certain',
      source: 'https://docs.stripe.com/error-handling',
      sample: `HTTP/1.1 404 Not Found
Content-Type: application/json

{"error": {"message": "No such customer: 'cus_1'; a similar object exists in test mode, but a live mode key was used to make this request.", "type": "invalid_request_error"}}`,
    },
    {
      when: { json: { 'error.type': { equals: 'idempotency_error' } }, status: 403 },
      cause: 'resource-state',
      says: 'the idempotency key was used with other data.',
      confidence: 'likely',
      source: 'https://docs.stripe.com/error-handling',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"type": "idempotency_error", "message": "Keys can only be used once."}}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'error.code' },
      when: { json: { 'error.type': true } },
      shared: true,
      codes: {
        api_key_expired: ['expired-credentials', 'the key has expired.', 'likely'],
        platform_api_key_expired: ['revoked-credentials', 'the platform took the key back.', 'likely'],
        secret_key_required: ['wrong-scheme', 'a secret key is needed, and a publishable one was sent.', 'likely'],
        account_invalid: [
          'insufficient-permission',
          'the connected account does not exist, or the key has no access to it.',
          'likely',
        ],
        testmode_charges_only: ['not-entitled', 'the account is not activated for live payments.', 'likely'],
        livemode_mismatch: [
          'wrong-audience',
          'a key of test mode was used on live data, or the other way round.',
          'likely',
        ],
        tls_version_unsupported: ['tls-required', 'a newer version of TLS is needed.', 'likely'],
        rate_limit: ['rate-limited', 'too many requests.', 'likely'],
        more_permissions_required_for_application: [
          'insufficient-scope',
          'the application lacks a permission.',
          'likely',
        ],
        platform_account_required: ['not-entitled', 'only platforms may do this.', 'likely'],
        country_unsupported: ['not-entitled', 'the country is not supported.', 'likely'],
        card_decline_rate_limit_exceeded: [
          'rate-limited',
          'the card was declined too often: it waits for a day.',
          'likely',
        ],
        payment_intent_rate_limit_exceeded: ['rate-limited', 'the payment was confirmed too often.', 'likely'],
        lock_timeout: ['rate-limited', 'another request is working on the same object: try again.', 'likely'],
        payouts_not_allowed: ['not-entitled', 'payouts are switched off for the account.', 'likely'],
        payouts_limit_exceeded: ['rate-limited', 'the daily limit of payouts is reached.', 'likely'],
        instant_payouts_unsupported: ['not-entitled', 'the card or account takes no instant payouts.', 'likely'],
        instant_payouts_config_disabled: ['not-entitled', 'instant payouts are not switched on.', 'likely'],
        transfers_not_allowed: ['not-entitled', 'the transfer is not allowed for the account.', 'likely'],
        application_fees_not_allowed: ['not-entitled', 'an application fee is not allowed for this payment.', 'likely'],
        stripe_tax_inactive: ['not-entitled', 'Stripe Tax is not switched on for the account.', 'likely'],
        forwarding_api_inactive: ['not-entitled', 'the Forwarding API is not switched on for the account.', 'likely'],
        financial_account_capability_not_enabled: [
          'not-entitled',
          'the financial account lacks the capability.',
          'likely',
        ],
        financial_account_capability_restricted: [
          'not-entitled',
          'the capability of the financial account is restricted.',
          'likely',
        ],
        storer_capability_missing: ['not-entitled', 'the account lacks the capability.', 'likely'],
        storer_capability_not_active: ['not-entitled', 'the capability of the account is not active.', 'likely'],
        payment_method_unactivated: [
          'not-entitled',
          'the payment method is not switched on for the account.',
          'likely',
        ],
        not_allowed_on_standard_account: ['insufficient-permission', 'not allowed on a standard account.', 'likely'],
      },
      source: 'https://docs.stripe.com/error-codes',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"code":"api_key_expired","doc_url":"https://stripe.com/docs/error-codes/api-key-expired","message":"Expired API Key provided: sk_test_****","type":"invalid_request_error"}}`,
    },
  ],
};
