import type { Vendor } from '../engine/vendor.ts';

/** Okta: its own refusals, from its documentation and source. */
export const okta: Vendor = {
  id: 'okta',
  name: 'Okta',
  layer: 'identity',
  marks: [{ json: { errorCode: { starts: 'E0000' }, errorSummary: true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errorCode' },
      when: { json: { errorSummary: true } },
      codes: {
        E0000004: ['invalid-credentials', 'the login failed.', 'likely'],
        E0000005: ['expired-credentials', 'the session is not good, or past its time.', 'likely'],
        E0000006: ['insufficient-permission', 'the caller may not do this.'],
        E0000008: ['insufficient-scope', 'the requested path or scope is not allowed.', 'possible'],
        E0000011: ['invalid-credentials', 'the token is not good.'],
        E0000013: ['invalid-credentials', 'the activation token is not good.', 'likely'],
        E0000015: ['not-entitled', 'the feature is not switched on for this organization.'],
        E0000030: ['account-disabled', 'the account is not in a state for this.', 'possible'],
        E0000038: ['not-entitled', 'the action is not allowed in the state of the user, or of the plan.', 'possible'],
        E0000047: ['rate-limited', 'the number of calls is used up.'],
        E0000064: ['expired-credentials', 'the password is past its time and has to be changed.'],
        E0000068: ['invalid-credentials', 'the passcode or answer is wrong.'],
        E0000069: ['account-disabled', 'the account is locked.'],
        E0000079: ['resource-state', 'the action is not allowed in the current state of the login.'],
        E0000095: ['account-disabled', 'recovery is not allowed for this user.', 'likely'],
        E0000110: ['expired-credentials', 'the link has been used or is past its time.'],
        E0000119: ['account-disabled', 'the account is locked.'],
      },
      source: 'https://developer.okta.com/docs/reference/error-codes/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errorCode": "E0000011", "errorSummary": "Invalid token provided", "errorLink": "E0000011", "errorId": "x", "errorCauses": []}`,
    },
  ],
};
