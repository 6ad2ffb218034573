import type { Vendor } from '../engine/vendor.ts';

/** Alipay: its refusals, from its documentation or source. */
export const alipay: Vendor = {
  id: 'alipay',
  name: 'Alipay',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { body: '"sub_code":"{}"' },
      when: { status: [200, 400, 401, 403, 429] },
      codes: {
        'isv.invalid-signature': ['bad-signature', 'the signature does not fit the request.', 'likely'],
        'isv.missing-signature': ['no-credentials', 'no signature was sent.', 'likely'],
        'isv.missing-app-id': ['no-credentials', 'no app id was sent.', 'likely'],
        'isv.invalid-app-id': ['invalid-credentials', 'the app id is not known.', 'likely'],
        'isv.insufficient-isv-permissions': [
          'not-entitled',
          'the application has not signed up for this interface.',
          'likely',
        ],
        'isv.insufficient-user-permissions': ['insufficient-permission', 'the user did not allow it.', 'likely'],
        'isv.app-call-limited': ['rate-limited', 'too many calls.', 'likely'],
        'aop.invalid-auth-token': ['invalid-credentials', 'the token of the user is not valid.', 'likely'],
        'aop.auth-token-time-out': ['expired-credentials', 'the token of the user has expired.', 'likely'],
        'aop.invalid-app-auth-token': ['invalid-credentials', 'the token of the merchant is not valid.', 'likely'],
        'aop.app-auth-token-time-out': ['expired-credentials', 'the token of the merchant has expired.', 'likely'],
        'isv.invalid-timestamp': ['clock-skew', 'the timestamp is not valid.', 'likely'],
        'isv.invalid-ip': ['ip-blocked', 'the address is not on the white list.', 'likely'],
      },
      source: 'https://opendocs.alipay.com/common/02km9f',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"alipay_trade_query_response":{"code":"40002","msg":"Invalid Arguments","sub_code":"isv.invalid-signature","sub_msg":"x"},"sign":"x"}`,
    },
  ],
};
