import type { Vendor } from '../engine/vendor.ts';

/** FusionAuth: its refusals, from its documentation or source. */
export const fusionauth: Vendor = {
  id: 'fusionauth',
  name: 'FusionAuth',
  layer: 'identity',
  marks: [],
  denials: [
    {
      when: {
        json: {
          error_reason: { equals: ['access_token_expired', 'access_token_malformed', 'access_token_invalid'] },
          error: true,
        },
      },
      cause: 'invalid-credentials',
      says: 'the access token is wrong or past its time.',
      orElse: ['expired-credentials'],
      source: 'https://fusionauth.io/docs/lifecycle/authenticate-users/oauth/endpoints',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"invalid_token","error_description":"x","error_reason":"access_token_invalid"}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'error_reason' },
      when: { json: { error: true } },
      codes: {
        access_token_expired: ['expired-credentials', 'the access token has expired.', 'likely'],
        access_token_malformed: ['malformed-credentials', 'what was sent as an access token is not one.', 'likely'],
        invalid_client_id: ['invalid-credentials', 'the client is not known.', 'likely'],
        missing_client_id: ['no-credentials', 'no client was named.', 'likely'],
        invalid_client_authentication: ['invalid-credentials', 'the client secret is wrong.', 'likely'],
        invalid_user_credentials: ['invalid-credentials', 'name and password do not belong together.', 'likely'],
        user_locked: ['account-disabled', 'the account is locked.', 'likely'],
        user_expired: ['account-disabled', 'the account is past its time.', 'likely'],
        auth_code_not_found: ['expired-credentials', 'the code is unknown, was used or has expired.', 'likely'],
        refresh_token_not_found: ['revoked-credentials', 'the refresh token is unknown or was revoked.', 'likely'],
        login_prevented: ['account-disabled', 'an action prevents the login.', 'likely'],
        change_password_required: ['step-up-required', 'a new password has to be set.', 'likely'],
        two_factor_required: ['step-up-required', 'a second factor is asked for.', 'likely'],
        email_not_verified: ['account-disabled', 'the e-mail address is not verified.', 'likely'],
        invalid_origin: ['origin-rejected', 'the site is not one of the application.', 'likely'],
        not_registered: ['insufficient-permission', 'the user is not registered for the application.', 'likely'],
      },
      source: 'https://fusionauth.io/docs/lifecycle/authenticate-users/oauth/endpoints',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"invalid_grant","error_description":"The user credentials are invalid.","error_reason":"invalid_user_credentials"}`,
    },
  ],
};
