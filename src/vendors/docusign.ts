import type { Vendor } from '../engine/vendor.ts';

/** DocuSign: its refusals, from its documentation or source. */
export const docusign: Vendor = {
  id: 'docusign',
  name: 'DocuSign',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errorCode' },
      codes: {
        AUTHORIZATION_INVALID_TOKEN: [
          'expired-credentials',
          'the access token has expired, was revoked or is malformed.',
          'likely',
        ],
        USER_AUTHENTICATION_FAILED: ['invalid-credentials', 'name and password or token were not accepted.', 'likely'],
        PARTNER_AUTHENTICATION_FAILED: [
          'invalid-credentials',
          'the integration key is unknown, or belongs to the other environment.',
          'likely',
        ],
        USER_LACKS_PERMISSIONS: ['insufficient-permission', 'the user lacks a permission.', 'likely'],
        USER_LACKS_MEMBERSHIP: ['insufficient-permission', 'the user is no member of the account.', 'likely'],
        USER_DOES_NOT_BELONG_TO_SPECIFIED_ACCOUNT: ['wrong-audience', 'the user belongs to another account.', 'likely'],
        ACCOUNT_LACKS_PERMISSIONS: ['not-entitled', 'the account may not do this.', 'likely'],
        ACCOUNT_HAS_BEEN_SUSPENDED: ['account-disabled', 'the account is suspended.', 'likely'],
        HOURLY_APIINVOCATION_LIMIT_EXCEEDED: ['rate-limited', 'the calls of the hour are used up.', 'likely'],
        BURST_APIINVOCATION_LIMIT_EXCEEDED: ['rate-limited', 'too many calls in a short time.', 'likely'],
        CONSENT_REQUIRED: ['insufficient-scope', 'the user has not consented to the application.', 'likely'],
        INTEGRATION_NOT_ENABLED_ON_ACCOUNT: [
          'not-entitled',
          'the application is not enabled for the account.',
          'likely',
        ],
      },
      source: 'https://developers.docusign.com/docs/esign-rest-api/esign101/error-codes/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errorCode":"AUTHORIZATION_INVALID_TOKEN","message":"The access token provided is expired, revoked or malformed."}`,
    },
  ],
};
