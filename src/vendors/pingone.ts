import type { Vendor } from '../engine/vendor.ts';

/** PingOne: its refusals, from its documentation or source. */
export const pingone: Vendor = {
  id: 'pingone',
  name: 'PingOne',
  layer: 'identity',
  marks: [{ host: '.pingone.', mediaType: 'json' }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { json: { id: true, message: true } },
      shared: true,
      codes: {
        ACCESS_FAILED: ['insufficient-permission', 'the caller may not do this, or the token is not valid.', 'likely'],
        INVALID_TOKEN: ['invalid-credentials', 'the token is not valid.', 'likely'],
        NOT_AUTHORIZED: ['insufficient-permission', 'the caller may not do this.', 'likely'],
        PASSWORD_LOCKED_OUT: ['account-disabled', 'the account is locked after wrong passwords.', 'likely'],
        REQUEST_LIMITED: ['rate-limited', 'too many requests.', 'likely'],
      },
      source: 'https://apidocs.pingidentity.com/pingone/platform/v1/api/#error-codes',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"id":"abc","code":"ACCESS_FAILED","message":"The actor attempting to perform the request is not authorized."}`,
    },
  ],
};
