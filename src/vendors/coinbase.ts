import type { Vendor } from '../engine/vendor.ts';

/** Coinbase: its refusals, from its documentation or source. */
export const coinbase: Vendor = {
  id: 'coinbase',
  name: 'Coinbase',
  layer: 'api',
  marks: [{ host: 'coinbase.com', mediaType: 'json' }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errors.*.id' },
      shared: true,
      codes: {
        authentication_error: ['invalid-credentials', 'key, signature or timestamp was not accepted.', 'likely'],
        invalid_token: ['invalid-credentials', 'the access token is not valid.', 'likely'],
        expired_token: ['expired-credentials', 'the access token has expired.', 'likely'],
        revoked_token: ['revoked-credentials', 'the access token was revoked.', 'likely'],
        two_factor_required: ['step-up-required', 'a second factor has to be sent.', 'likely'],
        invalid_scope: ['insufficient-scope', 'the token lacks a scope.', 'likely'],
        personal_details_required: ['account-disabled', 'the user has to complete the profile first.', 'likely'],
        identity_verification_required: ['account-disabled', 'the user has to be verified first.', 'likely'],
        jumio_verification_required: ['account-disabled', 'the user has to show a document first.', 'likely'],
        unverified_email: ['account-disabled', 'the e-mail address is not verified.', 'likely'],
        rate_limit_exceeded: ['rate-limited', 'too many requests.', 'likely'],
      },
      source: 'https://docs.cdp.coinbase.com/coinbase-app/docs/api-errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":[{"id":"expired_token","message":"The access token expired"}]}`,
    },
  ],
};
