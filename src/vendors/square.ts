import type { Vendor } from '../engine/vendor.ts';

/** Square: its refusals, from its documentation or source. */
export const square: Vendor = {
  id: 'square',
  name: 'Square',
  layer: 'api',
  marks: [{ json: { 'errors.*.category': { equals: 'AUTHENTICATION_ERROR' } } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errors.*.code' },
      when: {
        json: {
          'errors.*.category': {
            equals: [
              'AUTHENTICATION_ERROR',
              'RATE_LIMIT_ERROR',
              'INVALID_REQUEST_ERROR',
              'MERCHANT_SUBSCRIPTION_ERROR',
            ],
          },
        },
      },
      confidence: 'certain',
      codes: {
        UNAUTHORIZED: ['invalid-credentials', 'the access token was not accepted.', 'likely'],
        ACCESS_TOKEN_EXPIRED: ['expired-credentials', 'the access token has expired.'],
        ACCESS_TOKEN_REVOKED: ['revoked-credentials', 'the access token was revoked.'],
        CLIENT_DISABLED: ['account-disabled', 'the seller account is disabled.'],
        INSUFFICIENT_SCOPES: ['insufficient-scope', 'the access token lacks a permission.'],
        APPLICATION_DISABLED: ['account-disabled', 'the application is disabled.'],
        V1_APPLICATION: ['wrong-scheme', 'an old application id was used.'],
        V1_ACCESS_TOKEN: ['wrong-scheme', 'an access token of the old version was used.'],
        CARD_PROCESSING_NOT_ENABLED: ['not-entitled', 'the place may not take cards.'],
        MERCHANT_SUBSCRIPTION_NOT_FOUND: ['not-entitled', 'a subscription is needed.'],
        INSUFFICIENT_PERMISSIONS: ['insufficient-permission', 'the seller may not do this.'],
        INSUFFICIENT_PERMISSIONS_FOR_REFUND: ['insufficient-permission', 'the seller may not refund this.'],
        SANDBOX_NOT_SUPPORTED: ['wrong-audience', 'the sandbox does not offer this.', 'likely'],
        RATE_LIMITED: ['rate-limited', 'too many requests.'],
      },
      source: 'https://github.com/square/connect-api-specification/blob/HEAD/api.json',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":[{"category":"AUTHENTICATION_ERROR","code":"ACCESS_TOKEN_EXPIRED","detail":"The access token has expired."}]}`,
    },
  ],
};
