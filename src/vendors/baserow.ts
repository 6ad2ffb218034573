import type { Vendor } from '../engine/vendor.ts';

/** Baserow: its refusals, from its documentation or source. */
export const baserow: Vendor = {
  id: 'baserow',
  name: 'Baserow',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error' },
      when: { json: { detail: true } },
      codes: {
        ERROR_INVALID_CREDENTIALS: ['invalid-credentials', 'name and password do not belong together.'],
        ERROR_INVALID_ACCESS_TOKEN: ['expired-credentials', 'the access token has expired or is wrong.', 'likely'],
        ERROR_INVALID_REFRESH_TOKEN: ['expired-credentials', 'the refresh token has expired or is wrong.', 'likely'],
        ERROR_DEACTIVATED_USER: ['account-disabled', 'the account is deactivated.'],
        ERROR_AUTH_PROVIDER_DISABLED: ['resource-state', 'this way of signing in is switched off.'],
        ERROR_EMAIL_VERIFICATION_REQUIRED: ['account-disabled', 'the e-mail address is not verified.'],
        ERROR_REFRESH_TOKEN_ALREADY_BLACKLISTED: ['revoked-credentials', 'the refresh token was withdrawn.'],
        ERROR_DISABLED_SIGNUP: ['resource-state', 'sign-up is switched off.'],
        ERROR_INVALID_OLD_PASSWORD: ['invalid-credentials', 'the old password is wrong.'],
      },
      source: 'https://github.com/bram2w/baserow/blob/HEAD/backend/src/baserow/api/user/errors.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"ERROR_DEACTIVATED_USER","detail":"User account has been disabled by an administrator."}`,
    },
    {
      at: { json: 'error' },
      when: { json: { detail: true } },
      codes: {
        ERROR_TOKEN_DOES_NOT_EXIST: ['invalid-credentials', 'the database token is unknown.'],
        ERROR_NO_PERMISSION_TO_TABLE: [
          'insufficient-scope',
          'the database token does not cover this table or operation.',
        ],
        ERROR_PERMISSION_DENIED: ['insufficient-permission', 'the role does not allow it.'],
        ERROR_USER_INVALID_GROUP_PERMISSIONS: [
          'insufficient-permission',
          'the role in the workspace does not allow it.',
        ],
        ERROR_USER_NOT_IN_GROUP: ['insufficient-permission', 'the user is not in the workspace.'],
        ERROR_FEATURE_DISABLED: ['not-entitled', 'the feature is switched off.'],
        ERROR_FEATURE_NOT_AVAILABLE: ['not-entitled', 'the licence does not include the feature.'],
      },
      source: 'https://github.com/bram2w/baserow/blob/HEAD/backend/src/baserow/contrib/database/api/tokens/errors.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"ERROR_NO_PERMISSION_TO_TABLE","detail":"The token does not have permissions to the table."}`,
    },
  ],
};
