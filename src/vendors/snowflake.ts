import type { Vendor } from '../engine/vendor.ts';

/** Snowflake: its refusals, from its documentation or source. */
export const snowflake: Vendor = {
  id: 'snowflake',
  name: 'Snowflake',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { status: [200, 400, 401, 403, 422], json: { message: true } },
      codes: {
        '390100': ['invalid-credentials', 'name or password is wrong.', 'likely'],
        '390101': ['invalid-credentials', 'the token could not be checked.', 'likely'],
        '390102': ['account-disabled', 'the account or user is disabled.', 'likely'],
        '390104': ['expired-credentials', 'the session does not exist any more.', 'likely'],
        '390111': ['expired-credentials', 'the session does not exist any more.', 'likely'],
        '390112': ['expired-credentials', 'the session has expired.', 'likely'],
        '390114': ['expired-credentials', 'the login token has expired.', 'likely'],
        '390144': [
          'invalid-credentials',
          'the JSON Web Token is not valid: key, account, user or time does not fit.',
          'likely',
        ],
        '390195': ['wrong-audience', 'the token is for another role or account.', 'likely'],
        '390201': ['insufficient-permission', 'the object does not exist, or the role may not see it.', 'likely'],
        '390302': ['invalid-credentials', 'the access token is not known to the integration.', 'likely'],
        '390303': ['invalid-credentials', 'the access token is not valid.', 'likely'],
        '390318': ['expired-credentials', 'the access token has expired.', 'likely'],
        '390420': ['ip-blocked', 'the network policy does not allow the address.', 'likely'],
        '390422': ['ip-blocked', 'the network policy does not allow the address.', 'likely'],
        '003001': ['insufficient-permission', 'the role lacks a privilege.', 'likely'],
      },
      source: 'https://docs.snowflake.com/en/developer-guide/sql-api/handling-responses',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":"390144","message":"JWT token is invalid. [x]"}`,
    },
  ],
};
