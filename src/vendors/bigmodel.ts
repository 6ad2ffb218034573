import type { Vendor } from '../engine/vendor.ts';

const source = 'https://docs.bigmodel.cn/cn/faq/api-code';

/** Zhipu BigModel (GLM): its error codes, from its documentation. */
export const bigmodel: Vendor = {
  id: 'bigmodel',
  name: 'Zhipu BigModel',
  layer: 'api',
  marks: [{ host: ['bigmodel.cn', 'api.z.ai'], json: { 'error.code': true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error.code' },
      when: {
        status: [400, 401, 403, 404, 429, 434],
        host: ['bigmodel.cn', 'api.z.ai'],
        json: { 'error.message': true },
      },
      confidence: 'certain',
      codes: {
        '1000': ['invalid-credentials', 'the login failed.', 'likely'],
        '1001': ['no-credentials', 'the Authorization field is missing.'],
        '1002': ['invalid-credentials', 'the token is not one of this service.'],
        '1003': ['expired-credentials', 'the token has run out.'],
        '1004': ['invalid-credentials', 'the token did not pass the check.'],
        '1005': ['step-up-required', 'the account asks for a second factor.'],
        '1110': ['account-disabled', 'the account is not active.'],
        '1111': ['invalid-credentials', 'the account does not exist.'],
        '1112': ['account-disabled', 'the account is locked.'],
        '1113': ['not-entitled', 'the account is in arrears and has to be topped up.'],
        '1121': ['account-disabled', 'the account is locked for breaking the rules.'],
        '1220': ['insufficient-permission', 'the account may not use this interface.'],
        '1300': ['content-restricted', 'a policy stopped the call.', 'likely'],
        '1301': ['content-restricted', 'the text may hold unsafe or sensitive content.'],
        '1302': ['rate-limited', 'too many requests.'],
        '1303': ['rate-limited', 'too many requests.'],
        '1304': ['rate-limited', 'the calls of the day are used up.'],
        '1305': ['rate-limited', 'the model is used by too many at the moment.'],
        '1308': ['rate-limited', 'the limit of use is reached; the answer says when it starts anew.'],
        '1309': ['not-entitled', 'the plan has run out.'],
        '1310': ['rate-limited', 'the limit of the week or month is reached.'],
        '1311': ['not-entitled', 'the plan does not include this model.'],
        '1313': ['rate-limited', 'the requests are slowed down because of fair use.', 'likely'],
      },
      source,
      sample: `POST /api/paas/v4/chat/completions HTTP/1.1
Host: open.bigmodel.cn
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"error":{"code":"1113","message":"您的账户已欠费,请充值后重试"}}`,
    },
  ],
};
