import type { Vendor } from '../engine/vendor.ts';

/** Weibo: its refusals, from its documentation or source. */
export const weibo: Vendor = {
  id: 'weibo',
  name: 'Weibo',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error_code' },
      when: { json: { request: true } },
      codes: {
        '10004': ['ip-blocked', 'the address is restricted.', 'likely'],
        '10006': ['no-credentials', 'no application key was sent.', 'likely'],
        '10014': ['insufficient-permission', 'the application lacks a permission.', 'likely'],
        '10022': ['rate-limited', 'too many requests from this address.', 'likely'],
        '10023': ['rate-limited', 'too many requests of this user.', 'likely'],
        '10024': ['rate-limited', 'too many requests to this interface.', 'likely'],
        '21301': ['invalid-credentials', 'the login failed.', 'likely'],
        '21314': ['revoked-credentials', 'the token was used.', 'likely'],
        '21315': ['expired-credentials', 'the token has expired.', 'likely'],
        '21316': ['revoked-credentials', 'the token was revoked.', 'likely'],
        '21317': ['invalid-credentials', 'the token was refused.', 'likely'],
        '21319': ['revoked-credentials', 'the user withdrew the permission.', 'likely'],
        '21327': ['expired-credentials', 'the token has expired.', 'likely'],
        '21332': ['invalid-credentials', 'the access token is not known.', 'likely'],
      },
      source: 'https://open.weibo.com/wiki/Error_code',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"expired_token","error_code":21327,"request":"/2/statuses/home_timeline.json"}`,
    },
  ],
};
