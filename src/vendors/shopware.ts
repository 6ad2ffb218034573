import type { Vendor } from '../engine/vendor.ts';

/** Shopware: its refusals, from its documentation or source. */
export const shopware: Vendor = {
  id: 'shopware',
  name: 'Shopware',
  layer: 'framework',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errors.*.code' },
      confidence: 'certain',
      codes: {
        CHECKOUT__CUSTOMER_IS_INACTIVE: ['account-disabled', 'the customer account is inactive.'],
        CHECKOUT__CUSTOMER_NOT_LOGGED_IN: ['no-credentials', 'no customer is logged in.'],
        CHECKOUT__CUSTOMER_AUTH_BAD_CREDENTIALS: ['invalid-credentials', 'name and password do not belong together.'],
        CHECKOUT__CUSTOMER_AUTH_THROTTLED: ['rate-limited', 'too many attempts to log in.'],
        CHECKOUT__CUSTOMER_OPTIN_NOT_COMPLETED: ['account-disabled', 'the registration is not confirmed yet.'],
        CHECKOUT__CUSTOMER_AUTH_INVALID: ['invalid-credentials', 'the guest could not be identified.', 'likely'],
        CHECKOUT__CUSTOMER_RECOVERY_HASH_EXPIRED: [
          'expired-credentials',
          'the link to set a new password has expired.',
        ],
      },
      source: 'https://github.com/shopware/shopware/blob/HEAD/src/Core/Checkout/Customer/CustomerException.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors":[{"status":"403","code":"CHECKOUT__CUSTOMER_NOT_LOGGED_IN","title":"x","detail":"Customer is not logged in."}]}`,
    },
    {
      at: { json: 'errors.*.code' },
      confidence: 'certain',
      codes: {
        FRAMEWORK__API_INVALID_ACCESS_KEY: ['invalid-credentials', 'the access key is unknown.'],
        FRAMEWORK__API_INVALID_ACCESS_KEY_IDENTIFIER: [
          'malformed-credentials',
          'the access key is not of a known form.',
        ],
        FRAMEWORK__API_SALES_CHANNEL_MAINTENANCE_MODE: ['resource-state', 'the shop is in maintenance mode.'],
        FRAMEWORK__ROUTING_SALES_CHANNEL_MAINTENANCE: ['resource-state', 'the shop is in maintenance mode.'],
        FRAMEWORK__MISSING_PRIVILEGE_ERROR: ['insufficient-permission', 'the user or integration lacks a privilege.'],
        CONTENT__IMPORT_EXPORT__MISSING_PRIVILEGE: [
          'insufficient-permission',
          'the user lacks a privilege of the import.',
        ],
        FRAMEWORK__RATE_LIMIT_EXCEEDED: ['rate-limited', 'too many attempts.'],
      },
      source: 'https://github.com/shopware/shopware/blob/HEAD/src/Core/Framework/Api/ApiException.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors":[{"status":"403","code":"FRAMEWORK__MISSING_PRIVILEGE_ERROR","title":"x","detail":"{\\"message\\":\\"Missing privilege\\",\\"missingPrivileges\\":[\\"order:read\\"]}"}]}`,
    },
  ],
};
