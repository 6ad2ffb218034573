import type { Vendor } from '../engine/vendor.ts';

/** Twilio: its own refusals, from its documentation and source. */
export const twilio: Vendor = {
  id: 'twilio',
  name: 'Twilio',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { json: { more_info: 'twilio.com' } },
      codes: {
        '20003': ['invalid-credentials', 'the account or its token is not accepted.'],
        '20005': ['account-disabled', 'the account is not active.'],
        '20006': ['insufficient-permission', 'the credentials do not cover this account.', 'likely'],
        '20008': ['wrong-audience', 'test credentials do not cover this.'],
        '20104': ['expired-credentials', 'the access token is past its time.'],
        '20101': ['invalid-credentials', 'the access token is not good.'],
        '20403': ['insufficient-permission', 'the account may not use this.', 'likely'],
        '20429': ['rate-limited', 'too many calls at once.'],
      },
      source: 'https://www.twilio.com/docs/api/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": 20003, "message": "Authenticate", "more_info": "https://www.twilio.com/docs/errors/20003", "status": 401}`,
    },
  ],
};
