import type { Vendor } from '../engine/vendor.ts';

/** Alibaba Cloud APIs: how it words its denials, from its documentation and source. */
export const aliyun: Vendor = {
  id: 'aliyun',
  name: 'Alibaba Cloud APIs',
  layer: 'api',
  marks: [{ json: { Code: true, RequestId: true, HostId: ['.aliyuncs.com'] } }],
  denials: [
    {
      when: { json: { Code: { starts: 'Forbidden.RAM' }, RequestId: true } },
      cause: 'insufficient-permission',
      says: 'no policy allows this caller the action.',
      confidence: 'certain',
      source: 'https://www.alibabacloud.com/help/en/sdk/product-overview/client-error-codes',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"RequestId":"5F3B","HostId":"ecs.aliyuncs.com","Code":"Forbidden.RAM","Message":"User not authorized to operate on the specified resource, or this API doesn't support RAM."}`,
    },
    {
      when: { json: { Code: { starts: 'Throttling' }, RequestId: true } },
      cause: 'rate-limited',
      says: 'too many requests for the limit that is set.',
      confidence: 'certain',
      source: 'https://www.alibabacloud.com/help/en/sdk/product-overview/client-error-codes',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"RequestId":"5F3B","HostId":"ecs.aliyuncs.com","Code":"Throttling.User","Message":"Request was denied due to user flow control."}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'Code' },
      when: { json: { RequestId: true, HostId: true } },
      confidence: 'certain',
      codes: {
        'InvalidAccessKeyId.NotFound': ['invalid-credentials', 'the access key is unknown.'],
        'InvalidAccessKeyId.Inactive': ['account-disabled', 'the access key is switched off.', 'likely'],
        SignatureDoesNotMatch: ['bad-signature', 'the signature does not fit the request and the secret key.'],
        IncompleteSignature: ['malformed-credentials', 'the signature has the wrong form.'],
        'InvalidTimeStamp.Expired': [
          'clock-skew',
          'the timestamp of the request is too far from the time of the server.',
        ],
        'InvalidTimeStamp.Format': ['malformed-credentials', 'the timestamp has the wrong form.'],
        SignatureNonceUsed: ['bad-signature', 'the same signed request was sent twice.', 'likely'],
        'InvalidSecurityToken.Expired': ['expired-credentials', 'the temporary token is past its time.'],
        'InvalidSecurityToken.Malformed': ['malformed-credentials', 'the temporary token has the wrong form.'],
        'InvalidSecurityToken.MismatchWithAccessKey': [
          'invalid-credentials',
          'the temporary token does not belong to the access key.',
        ],
        MissingSecurityToken: ['no-credentials', 'a temporary token is needed.', 'likely'],
        NoPermission: ['insufficient-permission', 'no policy allows this caller the action.'],
        'Forbidden.AccessKeyDisabled': ['revoked-credentials', 'the access key is switched off.', 'likely'],
        'Forbidden.SubUser': ['insufficient-permission', 'a sub-user may not do this.', 'likely'],
        UserDisable: ['account-disabled', 'the account is closed or in debt.', 'likely'],
        'InvalidStatus.UserDisabled': ['account-disabled', 'the account is closed.', 'likely'],
        NotAuthorized: ['insufficient-permission', 'no policy allows this caller the action.', 'likely'],
        Unauthorized: ['insufficient-permission', 'no policy allows this caller the action.', 'possible'],
        NotPurchase: ['not-entitled', 'the service has not been bought.', 'likely'],
        AuthenticationFail: ['invalid-credentials', 'the caller could not be confirmed.', 'likely'],
      },
      source: 'https://www.alibabacloud.com/help/en/sdk/product-overview/client-error-codes',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"RequestId":"5F3B","HostId":"ecs.aliyuncs.com","Code":"InvalidAccessKeyId.NotFound","Message":"Specified access key is not found."}`,
    },
  ],
};
