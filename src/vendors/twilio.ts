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
      when: { json: { more_info: true } },
      confidence: 'certain',
      codes: {
        '10001': ['account-disabled', 'the account is not active.', 'likely'],
        '10002': ['not-entitled', 'trial accounts may not do this.', 'likely'],
        '20004': ['insufficient-permission', 'the method is not allowed on this resource.', 'likely'],
        '20005': ['account-disabled', 'the account is not active.', 'likely'],
        '20006': ['insufficient-permission', 'access to this is denied.', 'likely'],
        '20008': ['wrong-audience', 'test credentials cannot be used here.', 'likely'],
        '20101': ['invalid-credentials', 'the access token is not valid.', 'likely'],
        '20103': ['wrong-audience', 'issuer or subject of the access token is wrong.', 'likely'],
        '20104': ['expired-credentials', 'the access token has expired.', 'likely'],
        '20105': ['clock-skew', 'the access token is not valid yet.', 'likely'],
        '20106': ['insufficient-scope', 'the grants of the access token are not valid.', 'likely'],
        '20107': ['bad-signature', 'the signature of the access token is wrong.', 'likely'],
        '20403': ['insufficient-permission', 'the account may not do this.', 'likely'],
        '20429': ['rate-limited', 'too many requests.', 'likely'],
        '21408': ['geo-blocked', 'sending to this region is not switched on for the account.', 'likely'],
        '21608': ['not-entitled', 'a trial account may only write to verified numbers.', 'likely'],
        '21610': ['resource-state', 'the recipient has opted out.', 'likely'],
        '60202': ['rate-limited', 'too many wrong codes.', 'likely'],
        '60203': ['rate-limited', 'too many codes were asked for.', 'likely'],
        '60410': ['ip-blocked', 'the verification is blocked as suspected fraud.', 'likely'],
      },
      source: 'https://www.twilio.com/docs/api/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":20104,"message":"Access Token expired or expiration date invalid","more_info":"https://www.twilio.com/docs/errors/20104","status":401}`,
    },
    {
      at: { json: 'code' },
      when: { json: { more_info: 'twilio.com' } },
      codes: {
        '20003': ['invalid-credentials', 'the account or its token is not accepted.', 'likely'],
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
