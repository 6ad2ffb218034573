import type { Vendor } from '../engine/vendor.ts';

const source = 'https://www.htx.com/en-us/opend/newApiPages/';

/** HTX (Huobi): the codes of its interface, which come with status 200, from its documentation. */
export const htx: Vendor = {
  id: 'htx',
  name: 'HTX',
  layer: 'api',
  marks: [{ status: 200, json: { status: { equals: 'error' }, 'err-code': true } }],
  denials: [
    {
      when: {
        status: 200,
        json: { 'err-code': { equals: 'api-signature-not-valid' }, 'err-msg': 'Incorrect Access key' },
      },
      cause: 'invalid-credentials',
      says: 'the key is not known.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"status":"error","err-code":"api-signature-not-valid","err-msg":"Signature not valid: Incorrect Access key [Access key错误]","data":null}`,
    },
    {
      when: {
        status: 200,
        json: { 'err-code': { equals: 'api-signature-not-valid' }, 'err-msg': 'API key has no permission' },
      },
      cause: 'insufficient-scope',
      says: 'the key was made without this permission.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"status":"error","err-code":"api-signature-not-valid","err-msg":"Signature not valid: API key has no permission [API Key没有权限]","data":null}`,
    },
    {
      when: {
        status: 200,
        json: { 'err-code': { equals: 'api-signature-not-valid' }, 'err-msg': 'Incorrect IP address' },
      },
      cause: 'ip-blocked',
      says: 'the address of the caller is not on the list of the key.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"status":"error","err-code":"api-signature-not-valid","err-msg":"Signature not valid: Incorrect IP address [IP地址错误]","data":null}`,
    },
    {
      when: {
        status: 200,
        json: { 'err-code': { equals: 'api-signature-not-valid' }, 'err-msg': 'Verification failure' },
      },
      cause: 'bad-signature',
      says: 'the signature does not fit the request.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"status":"error","err-code":"api-signature-not-valid","err-msg":"Signature not valid: Verification failure [校验失败]","data":null}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'err-code' },
      when: { status: [200, 401, 403, 429] },
      codes: {
        'api-signature-not-valid': [
          'bad-signature',
          'the signature, the key, its address or its permission does not fit.',
        ],
        'api-signature-check-failed': ['bad-signature', 'the signature does not fit the request.'],
        'login-required': ['no-credentials', 'the login is missing or not good.'],
        'base-request-exceed-frequency-limit': ['rate-limited', 'too many requests.', 'certain'],
        'rate-too-many-requests': ['rate-limited', 'too many requests.', 'certain'],
        'api-not-support-temp-addr': ['insufficient-permission', 'withdrawals by key go to saved addresses only.'],
        'gateway-internal-error': ['invalid-credentials', 'the gateway did not take the login.', 'possible'],
      },
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"status":"error","err-code":"login-required","err-msg":"login required","data":null}`,
    },
  ],
};
