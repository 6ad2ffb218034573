import type { Vendor } from '../engine/vendor.ts';

/** GLPI: its refusals, from its documentation or source. */
export const glpi: Vendor = {
  id: 'glpi',
  name: 'GLPI',
  layer: 'framework',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: '*' },
      codes: {
        ERROR_SESSION_TOKEN_MISSING: ['no-credentials', 'no session token was sent.', 'likely'],
        ERROR_SESSION_TOKEN_INVALID: ['expired-credentials', 'the session token is over or not known.', 'likely'],
        ERROR_APP_TOKEN_PARAMETERS_MISSING: ['no-credentials', 'no token of the application was sent.', 'likely'],
        ERROR_WRONG_APP_TOKEN_PARAMETER: ['invalid-credentials', 'the token of the application is wrong.', 'likely'],
        ERROR_GLPI_LOGIN: ['invalid-credentials', 'the login failed.', 'likely'],
        ERROR_GLPI_LOGIN_USER_TOKEN: ['invalid-credentials', 'the token of the user is wrong.', 'likely'],
        ERROR_LOGIN_PARAMETERS_MISSING: ['no-credentials', 'no login was sent.', 'likely'],
        ERROR_LOGIN_WITH_CREDENTIALS_DISABLED: [
          'wrong-scheme',
          'logins with name and password are switched off.',
          'likely',
        ],
        ERROR_RIGHT_MISSING: ['insufficient-permission', 'the profile lacks a right.', 'likely'],
        ERROR_NOT_ALLOWED_IP: ['ip-blocked', 'the address is not allowed.', 'likely'],
      },
      source: 'https://github.com/glpi-project/glpi/blob/HEAD/apirest.md',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

["ERROR_SESSION_TOKEN_INVALID","session_token seems invalid"]`,
    },
  ],
};
