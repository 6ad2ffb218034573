import type { Vendor } from '../engine/vendor.ts';

/** Huawei Cloud API Gateway: how it words its denials, from its documentation and source. */
export const huaweiApiGateway: Vendor = {
  id: 'huawei-api-gateway',
  name: 'Huawei Cloud API Gateway',
  layer: 'gateway',
  marks: [{ json: { error_code: ['APIG.', 'APIGW.'] } }],
  denials: [
    {
      when: {
        json: {
          error_code: ['APIG.0301', 'APIGW.0301'],
          error_msg: ['x-auth-token not found', 'AK access failed to reach the limit'],
        },
      },
      cause: 'no-credentials',
      says: 'the request carries neither a token nor a signature.',
      confidence: 'likely',
      source: 'https://support.huaweicloud.com/ocr_faq/ocr_01_0063.md',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error_msg":"Incorrect IAM authentication information: x-auth-token not found","error_code":"APIG.0301","request_id":"5f3b"}`,
    },
    {
      when: { json: { error_code: ['APIG.0301', 'APIGW.0301'], error_msg: 'token expires' } },
      cause: 'expired-credentials',
      says: 'the token is past its time.',
      confidence: 'certain',
      source: 'https://support.huaweicloud.com/ocr_faq/ocr_01_0063.md',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error_msg":"Incorrect IAM authentication information: token expires, expires_at: 2026-03-01","error_code":"APIG.0301","request_id":"5f3b"}`,
    },
    {
      when: { json: { error_code: ['APIG.0301', 'APIGW.0301'], error_msg: 'verify aksk signature fail' } },
      cause: 'bad-signature',
      says: 'the signature does not fit the request and the secret key.',
      confidence: 'likely',
      orElse: ['invalid-credentials', 'rate-limited'],
      source: 'https://support.huaweicloud.com/ocr_faq/ocr_01_0063.md',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error_msg":"Incorrect IAM authentication information: verify aksk signature fail","error_code":"APIGW.0301","request_id":"5f3b"}`,
    },
    {
      when: { json: { error_code: ['APIG.0301', 'APIGW.0301'], error_msg: 'decrypt token fail' } },
      cause: 'invalid-credentials',
      says: 'the token cannot be read: it is damaged or was issued elsewhere.',
      confidence: 'likely',
      orElse: ['malformed-credentials', 'wrong-audience'],
      source: 'https://support.huaweicloud.com/ocr_faq/ocr_01_0063.md',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error_msg":"Incorrect IAM authentication information: decrypt token fail","error_code":"APIG.0301","request_id":"5f3b"}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'error_code' },
      confidence: 'certain',
      codes: {
        'APIG.0301': ['invalid-credentials', 'the account information that was sent is not accepted.', 'likely'],
        'APIGW.0301': ['invalid-credentials', 'the account information that was sent is not accepted.', 'likely'],
        'APIG.0302': ['insufficient-permission', 'this user may not use the API.'],
        'APIGW.0302': ['insufficient-permission', 'this user may not use the API.'],
        'APIG.0303': ['invalid-credentials', 'the app information that was sent is not accepted.', 'likely'],
        'APIGW.0303': ['invalid-credentials', 'the app information that was sent is not accepted.', 'likely'],
        'APIG.0304': ['insufficient-permission', 'this app may not use the API.'],
        'APIGW.0304': ['insufficient-permission', 'this app may not use the API.'],
        'APIG.0305': ['invalid-credentials', 'the check of the caller failed.', 'likely'],
        'APIGW.0305': ['invalid-credentials', 'the check of the caller failed.', 'likely'],
        'APIG.0306': ['insufficient-permission', 'access to the API is denied by a rule.', 'likely'],
        'APIGW.0306': ['insufficient-permission', 'access to the API is denied by a rule.', 'likely'],
        'APIG.0307': ['expired-credentials', 'the token has to be renewed.'],
        'APIGW.0307': ['expired-credentials', 'the token has to be renewed.'],
        'APIG.0308': ['rate-limited', 'the limit of calls is used up.'],
        'APIGW.0308': ['rate-limited', 'the limit of calls is used up.'],
        'APIG.0310': ['not-entitled', 'the project is not open for calls: it may be unpaid.', 'likely'],
        'APIGW.0310': ['not-entitled', 'the project is not open for calls: it may be unpaid.', 'likely'],
        'APIG.0311': ['account-disabled', 'the debug or account check of the caller failed.', 'possible'],
        'APIGW.0311': ['account-disabled', 'the debug or account check of the caller failed.', 'possible'],
        'APIG.0101': ['wrong-route', 'the API does not exist or is not published here.'],
        'APIGW.0101': ['wrong-route', 'the API does not exist or is not published here.'],
      },
      source: 'https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-errorcode.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error_msg":"The app does not have permission to access the API","error_code":"APIGW.0304","request_id":"5f3b"}`,
    },
  ],
};
