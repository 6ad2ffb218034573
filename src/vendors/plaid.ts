import type { Vendor } from '../engine/vendor.ts';

/** Plaid: its refusals, from its documentation or source. */
export const plaid: Vendor = {
  id: 'plaid',
  name: 'Plaid',
  layer: 'api',
  marks: [{ json: { error_type: true, error_code: true, display_message: true } }],
  denials: [
    {
      when: { json: { error_code: true, error_message: 'is for the wrong plaid environment' } },
      cause: 'wrong-audience',
      says: 'Plaid: the token was made in another of its environments than the one that was asked.',
      confidence: 'certain',
      source: 'https://plaid.com/docs/errors/invalid-input/',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"display_message":null,"error_code":"INVALID_ACCESS_TOKEN","error_message":"provided access token is for the wrong Plaid environment. expected \\"production\\", got \\"sandbox\\"","error_type":"INVALID_INPUT","request_id":"abc"}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'error_code' },
      when: { json: { error_type: true } },
      confidence: 'certain',
      codes: {
        INVALID_API_KEYS: ['invalid-credentials', 'client id or secret is wrong.', 'likely'],
        UNAUTHORIZED_ENVIRONMENT: ['wrong-audience', 'the keys may not be used in this environment.', 'likely'],
        INVALID_ACCESS_TOKEN: [
          'invalid-credentials',
          'the access token is unknown, or of another environment.',
          'likely',
        ],
        INVALID_PUBLIC_TOKEN: ['expired-credentials', 'the public token has expired or is wrong.', 'likely'],
        INVALID_LINK_TOKEN: ['expired-credentials', 'the link token has expired or was used.', 'likely'],
        UNAUTHORIZED_ROUTE_ACCESS: ['not-entitled', 'the client may not use this route.', 'likely'],
        INVALID_PRODUCT: ['not-entitled', 'the client is not enabled for this product.', 'likely'],
        PRODUCT_NOT_ENABLED: ['not-entitled', 'the product is not enabled for this item.', 'likely'],
        PRODUCTS_NOT_SUPPORTED: ['not-entitled', 'the bank does not support the product.', 'likely'],
        ITEM_LOGIN_REQUIRED: ['step-up-required', 'the user has to log in at the bank again.'],
        ITEM_LOCKED: ['account-disabled', 'the bank has locked the user.'],
        USER_PERMISSION_REVOKED: ['revoked-credentials', 'the user withdrew the permission.'],
        ACCESS_NOT_GRANTED: ['insufficient-scope', 'the user did not grant this access.'],
        INVALID_CREDENTIALS: ['invalid-credentials', 'the bank did not accept the login.'],
        MFA_NOT_SUPPORTED: [
          'step-up-required',
          'the account asks for a second factor that is not supported.',
          'likely',
        ],
        INSUFFICIENT_CREDENTIALS: ['no-credentials', 'the user did not finish the login at the bank.', 'likely'],
        RATE_LIMIT_EXCEEDED: ['rate-limited', 'too many requests.'],
        ADDITION_LIMIT: ['not-entitled', 'no more items can be added.', 'likely'],
      },
      source: 'https://github.com/plaid/plaid-openapi/blob/HEAD/2020-09-14.yml',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"display_message":null,"error_code":"ITEM_LOGIN_REQUIRED","error_message":"the login details of this item have changed (credentials, MFA, or required user action) and a user login is required to update this information. use Link's update mode to restore the item to a good state","error_type":"ITEM_ERROR","request_id":"abc"}`,
    },
  ],
};
