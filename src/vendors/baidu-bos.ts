import type { Vendor } from '../engine/vendor.ts';

/** Baidu AI Cloud: how it words its denials, from its documentation and source. */
export const baiduBos: Vendor = {
  id: 'baidu-bos',
  name: 'Baidu AI Cloud',
  layer: 'api',
  marks: [{ header: { 'x-bce-request-id': true }, json: { code: true, message: true }, status: [400, 401, 403] }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { header: { 'x-bce-request-id': true } },
      confidence: 'certain',
      codes: {
        AccessDenied: ['insufficient-permission', 'the bucket or its policy does not let this caller do it.', 'likely'],
        InvalidAccessKeyId: ['invalid-credentials', 'the access key is unknown.'],
        SignatureDoesNotMatch: ['bad-signature', 'the signature does not fit the request and the secret key.'],
        RequestTimeTooSkewed: ['clock-skew', 'the time of the request and of the server differ too much.'],
        InappropriateJSON: ['malformed-credentials', 'the request cannot be read.', 'possible'],
        InvalidHTTPAuthHeader: ['malformed-credentials', 'the Authorization field has the wrong form.'],
        RequestExpired: ['clock-skew', 'the request is past its time.', 'likely'],
        VerifyAccountFailed: ['not-entitled', 'the account is not confirmed.', 'likely'],
        AccountOverdue: ['not-entitled', 'the account is in debt.', 'likely'],
      },
      source: 'https://cloud.baidu.com/doc/BOS/s/Ajwvysfpl',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
x-bce-request-id: 5f3b

{"code":"SignatureDoesNotMatch","message":"The request signature we calculated does not match","requestId":"5f3b"}`,
    },
  ],
};
