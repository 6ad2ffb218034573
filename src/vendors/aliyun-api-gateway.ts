import type { Vendor } from '../engine/vendor.ts';

/** Alibaba Cloud API Gateway: how it words its denials, from its documentation and source. */
export const aliyunApiGateway: Vendor = {
  id: 'aliyun-api-gateway',
  name: 'Alibaba Cloud API Gateway',
  layer: 'gateway',
  marks: [{ header: { 'x-ca-error-code': true } }, { header: { 'x-ca-error-message': true } }],
  denials: [
    {
      when: { header: { 'x-ca-error-message': { starts: 'Throttled by' } } },
      cause: 'rate-limited',
      says: 'too many calls for the limit that is set.',
      confidence: 'certain',
      source: 'https://www.alibabacloud.com/help/doc-detail/43906.htm',
      sample: `HTTP/1.1 403 Forbidden
X-Ca-Error-Message: Throttled by USER Flow Control`,
    },
    {
      when: { header: { 'x-ca-error-message': ['Invalid AppKey', 'Invalid AppSecret'] } },
      cause: 'invalid-credentials',
      says: 'the app key is unknown.',
      confidence: 'certain',
      source: 'https://www.alibabacloud.com/help/doc-detail/43906.htm',
      sample: `HTTP/1.1 400 Bad Request
X-Ca-Error-Message: Invalid AppKey`,
    },
    {
      when: { header: { 'x-ca-error-message': 'Invalid Signature' } },
      cause: 'bad-signature',
      says: 'the signature does not fit the request.',
      confidence: 'certain',
      source: 'https://www.alibabacloud.com/help/doc-detail/43906.htm',
      sample: `HTTP/1.1 400 Bad Request
X-Ca-Error-Message: Invalid Signature, Server StringToSign:\`GET#*/*#\``,
    },
    {
      when: { header: { 'x-ca-error-message': 'Empty Signature' } },
      cause: 'no-credentials',
      says: 'the request carries no signature.',
      confidence: 'certain',
      source: 'https://www.alibabacloud.com/help/doc-detail/43906.htm',
      sample: `HTTP/1.1 401 Unauthorized
X-Ca-Error-Message: Empty Signature`,
    },
    {
      when: { header: { 'x-ca-error-message': ['Timestamp Expired', 'Invalid Timestamp'] } },
      cause: 'clock-skew',
      says: 'the timestamp of the request is too far from the time of the server.',
      confidence: 'certain',
      source: 'https://www.alibabacloud.com/help/doc-detail/43906.htm',
      sample: `HTTP/1.1 400 Bad Request
X-Ca-Error-Message: Timestamp Expired`,
    },
    {
      when: { header: { 'x-ca-error-message': ['Unauthorized', 'Unauthorized Consumer', 'Forbidden'] } },
      cause: 'insufficient-permission',
      says: 'the app has no right to call this API.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://www.alibabacloud.com/help/doc-detail/43906.htm',
      sample: `HTTP/1.1 403 Forbidden
X-Ca-Error-Message: Unauthorized`,
    },
    {
      when: {
        header: {
          'x-ca-error-message': ['Quota Exhausted', 'Quota Expired', 'User Arrears', 'Expiry of Authorization'],
        },
      },
      cause: 'not-entitled',
      says: 'calls that were bought are used up or run out, or the account is in debt.',
      source: 'https://www.alibabacloud.com/help/doc-detail/43906.htm',
      sample: `HTTP/1.1 403 Forbidden
X-Ca-Error-Message: Quota Exhausted`,
    },
  ],
  vocabularies: [
    {
      at: { header: 'x-ca-error-code' },
      confidence: 'certain',
      codes: {
        A400AC: ['invalid-credentials', 'the app code is unknown.', 'likely'],
        A400IK: ['invalid-credentials', 'the app key is unknown.'],
        A403IS: ['bad-signature', 'the signature does not fit the request.'],
        A403EP: ['not-entitled', 'the permission of the app for this API has run out.', 'likely'],
        A403PR: ['ip-blocked', 'the app may not be used here.', 'likely'],
        A400MA: ['no-credentials', 'an app key is needed.', 'likely'],
        A400IS: ['bad-signature', 'the signature does not fit the request.', 'likely'],
        A403SR: ['bad-signature', 'the same signed request was sent twice.', 'likely'],
        A403TE: ['clock-skew', 'the timestamp of the request is too far from the time of the server.'],
        A403TO: ['clock-skew', 'the timestamp of the request is too far from the time of the server.', 'likely'],
        A403IP: ['ip-blocked', 'the address of the caller is not on the list.'],
        A403RF: ['origin-rejected', 'the referring site is not on the list.', 'likely'],
        A403AC: ['ip-blocked', 'an access rule refuses the caller.', 'likely'],
        A403JT: ['invalid-credentials', 'the token is not accepted.', 'likely'],
        A401UN: ['no-credentials', 'a login is needed.', 'likely'],
        A403UN: ['insufficient-permission', 'the app has no right to call this API.', 'likely'],
        T429ID: ['rate-limited', 'too many calls for this domain.'],
        T429IN: ['rate-limited', 'too many calls for this instance.'],
        T429GR: ['rate-limited', 'too many calls for this group.'],
        T429PA: ['rate-limited', 'too many calls by this app.'],
        T429PR: ['rate-limited', 'too many calls for the plug-in limit.'],
        T429UL: ['rate-limited', 'too many calls by this user.'],
        I403PT: ['tls-required', 'the protocol of the request is not one that the API allows.', 'likely'],
      },
      source: 'https://www.alibabacloud.com/help/doc-detail/43906.htm',
      sample: `HTTP/1.1 403 Forbidden
X-Ca-Error-Code: A403IS
X-Ca-Request-Id: 7AD052CB`,
    },
  ],
};
