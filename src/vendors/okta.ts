import type { Vendor } from '../engine/vendor.ts';

/** Okta: its own refusals, from its documentation and source. */
export const okta: Vendor = {
  id: 'okta',
  name: 'Okta',
  layer: 'identity',
  marks: [
    { json: { errorCode: { starts: 'E0000' }, errorSummary: true } },
    { header: { 'www-authenticate': ['.okta.com/oauth2', '.oktapreview.com/oauth2', '.okta-emea.com/oauth2'] } },
  ],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errorCode' },
      when: { json: { errorSummary: true } },
      confidence: 'certain',
      codes: {
        E0000004: ['invalid-credentials', 'the login failed.', 'likely'],
        E0000005: ['expired-credentials', 'the session is not good, or past its time.', 'likely'],
        E0000006: ['insufficient-permission', 'the caller may not do this.'],
        E0000011: ['invalid-credentials', 'the token is not good.'],
        E0000013: ['invalid-credentials', 'no such client application is known.', 'likely'],
        E0000015: ['not-entitled', 'the feature is not switched on for this organization.', 'likely'],
        E0000038: ['resource-state', 'the action is not allowed in the current status of the user.', 'likely'],
        E0000047: ['rate-limited', 'the number of calls is used up.'],
        E0000057: [
          'insufficient-permission',
          'a policy of the organization does not let this user into the application.',
        ],
        E0000058: ['step-up-required', 'the application asks for a second factor.'],
        E0000073: ['step-up-required', 'the user turned the request on the phone down.', 'likely'],
        E0000082: ['invalid-credentials', 'the code was used before.', 'likely'],
        E0000083: ['expired-credentials', 'the code is past its time.', 'likely'],
        E0000085: ['insufficient-permission', 'a sign-on policy does not let this user in at this time.', 'likely'],
        E0000087: ['invalid-credentials', 'the answer to the recovery question is wrong.'],
        E0000092: ['step-up-required', 'the application asks for a fresh login.'],
        E0000105: ['expired-credentials', 'the recovery link has been used or is past its time.'],
        E0000109: ['rate-limited', 'a text message was sent a moment ago.'],
        E0000118: ['rate-limited', 'an e-mail was sent a moment ago.'],
        E0000133: ['rate-limited', 'a phone call was made a moment ago.'],
        E0000064: ['expired-credentials', 'the password is past its time and has to be changed.'],
        E0000068: ['invalid-credentials', 'the passcode or answer is wrong.'],
        E0000069: ['account-disabled', 'the account is locked.'],
        E0000079: ['resource-state', 'the action is not allowed in the current state of the login.'],
        E0000095: ['invalid-credentials', 'there is no such user to recover.', 'likely'],
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
