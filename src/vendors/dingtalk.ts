import type { Vendor } from '../engine/vendor.ts';

/** DingTalk: its refusals, from its documentation or source. */
export const dingtalk: Vendor = {
  id: 'dingtalk',
  name: 'DingTalk',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errcode' },
      when: { status: [200, 400, 401, 403, 429], host: 'dingtalk.com' },
      codes: {
        '88': ['insufficient-permission', 'the call was refused; sub_code says why.', 'likely'],
        '33001': ['invalid-credentials', 'the corp id is wrong.', 'likely'],
        '40014': ['invalid-credentials', 'the access token is not valid.', 'likely'],
        '40035': ['malformed-credentials', 'a parameter of the login is not valid.', 'likely'],
        '40078': ['invalid-credentials', 'the login code is wrong or was used.', 'likely'],
        '40089': ['invalid-credentials', 'corp id or secret is wrong.', 'likely'],
        '42001': ['expired-credentials', 'the access token has expired.', 'likely'],
        '60011': ['insufficient-permission', 'the application may not see this.', 'likely'],
        '60020': ['ip-blocked', 'the address is not on the white list of the application.', 'likely'],
        '90002': ['rate-limited', 'too many calls.', 'likely'],
        '90018': ['rate-limited', 'too many calls.', 'likely'],
        '310000': ['bad-signature', 'the key word, signature or address of the robot does not fit.', 'likely'],
      },
      source: 'https://open.dingtalk.com/document/orgapp/server-api-error-codes-1',
      sample: `POST /topapi/v2/user/get HTTP/1.1
Host: oapi.dingtalk.com
---
HTTP/1.1 200 OK
Content-Type: application/json

{"errcode":33001,"errmsg":"无效的企业ID","request_id":"x"}`,
    },
    {
      at: { json: 'code' },
      codes: {
        InvalidAuthentication: ['invalid-credentials', 'the access token is not valid.', 'likely'],
        'Forbidden.AccessDenied.AccessTokenPermissionDenied': [
          'insufficient-scope',
          'the application lacks a permission.',
          'likely',
        ],
        'Forbidden.AccessDenied.IpNotInWhiteList': ['ip-blocked', 'the address is not on the white list.', 'likely'],
        'Forbidden.AccessDenied.QpsLimitForApi': ['rate-limited', 'too many calls.', 'likely'],
        'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi': ['rate-limited', 'too many calls.', 'likely'],
      },
      source: 'https://open.dingtalk.com/document/orgapp/error-code',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":"InvalidAuthentication","requestid":"x","message":"不合法的access_token"}`,
    },
  ],
};
