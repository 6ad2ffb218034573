import type { Vendor } from '../engine/vendor.ts';

/** Feishu and Lark: its refusals, from its documentation or source. */
export const feishu: Vendor = {
  id: 'feishu',
  name: 'Feishu and Lark',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { status: [200, 400, 401, 403, 429], json: { msg: true } },
      codes: {
        '99991400': ['rate-limited', 'too many requests.', 'likely'],
        '99991401': ['ip-blocked', 'the address is not on the white list of the application.', 'likely'],
        '99991543': ['invalid-credentials', 'app id or secret is wrong.', 'likely'],
        '99991661': ['no-credentials', 'no access token was sent.', 'likely'],
        '99991662': ['account-disabled', 'the application is not in use.', 'likely'],
        '99991663': ['invalid-credentials', 'the access token is not valid.', 'likely'],
        '99991664': ['invalid-credentials', 'the app access token is not valid.', 'likely'],
        '99991665': ['invalid-credentials', 'the tenant is not valid.', 'likely'],
        '99991668': ['invalid-credentials', 'the user access token is not valid.', 'likely'],
        '99991671': ['malformed-credentials', 'the token has not the right form.', 'likely'],
        '99991672': ['insufficient-scope', 'the application lacks a scope.', 'likely'],
        '99991673': ['account-disabled', 'the application is not available.', 'likely'],
        '99991677': ['expired-credentials', 'the user access token has expired.', 'likely'],
        '99991679': ['insufficient-scope', 'the user did not grant the scope.', 'likely'],
      },
      source: 'https://open.feishu.cn/document/ukTMukTMukTM/ugjM14COyUjL4ITN',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"code":99991663,"msg":"Invalid access token for authorization. Please make a test attempt with the correct token."}`,
    },
  ],
};
