import type { Vendor } from '../engine/vendor.ts';

const source = 'https://www.volcengine.com/docs/82379/1299023';

/** Volcengine (also Ark and Doubao): its error codes, from its documentation. */
export const volcengine: Vendor = {
  id: 'volcengine',
  name: 'Volcengine',
  layer: 'api',
  marks: [
    { json: { 'ResponseMetadata.Error.Code': true, 'ResponseMetadata.RequestId': true } },
    { host: ['.volces.com', '.volcengineapi.com', '.bytepluses.com'] },
  ],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error.code' },
      when: {
        status: [400, 401, 403, 404, 429],
        json: { 'error.type': ['Unauthorized', 'Forbidden', 'NotFound', 'TooManyRequests', 'BadRequest'] },
      },
      codes: {
        AuthenticationError: ['invalid-credentials', 'the key is missing or not valid.'],
        InvalidAccountStatus: ['account-disabled', 'the state of the account is not normal.'],
        AccountOverdueError: ['not-entitled', 'the account is in arrears.', 'certain'],
        ModelNotOpen: ['not-entitled', 'the account has not activated the model.', 'certain'],
        InvalidEndpointOrModel: [
          'wrong-route',
          'the model or endpoint does not exist, or the account may not use it.',
          'possible',
        ],
        'AccessDenied.IPBlocked': ['ip-blocked', 'the address of the caller is not allowed.'],
        AccessDenied: ['insufficient-permission', 'the account or key may not use this.'],
        ModelAccountRpmRateLimitExceeded: ['rate-limited', 'too many requests in a minute.', 'certain'],
        ModelAccountTpmRateLimitExceeded: ['rate-limited', 'too many tokens in a minute.', 'certain'],
        SetLimitExceeded: ['rate-limited', 'the limit that was set for the account is reached.'],
        QuotaExceeded: ['not-entitled', 'the free quota is used up.'],
        SensitiveContentDetected: ['content-restricted', 'the text may hold sensitive content.', 'certain'],
      },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"code":"AccountOverdueError","message":"The request failed. Request id: 021","param":"","type":"Forbidden"}}`,
    },
    {
      at: { json: 'ResponseMetadata.Error.Code' },
      when: { json: { 'ResponseMetadata.RequestId': true } },
      codes: {
        SignatureDoesNotMatch: ['bad-signature', 'the signature does not fit the request.', 'certain'],
        InvalidAccessKey: ['invalid-credentials', 'the access key is not known.', 'certain'],
        InvalidCredential: ['invalid-credentials', 'the credentials are not good.'],
        MissingAuthenticationToken: ['no-credentials', 'no login was sent.'],
        MissingSignature: ['no-credentials', 'no signature was sent.'],
        InvalidTimestamp: ['clock-skew', "the time of the request is too far from the server's time.", 'certain'],
        InvalidSecretToken: ['expired-credentials', 'the session token is not good, or has run out.'],
        AccessDenied: ['insufficient-permission', 'the policies do not allow this to the caller.', 'certain'],
        InvalidAuthorization: ['malformed-credentials', 'the Authorization field cannot be read.'],
        FlowLimitExceeded: ['rate-limited', 'too many requests.'],
        ServiceNotFound: ['wrong-route', 'the service does not exist.', 'possible'],
      },
      source: 'https://www.volcengine.com/docs/6369/68677',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"ResponseMetadata":{"RequestId":"2026","Action":"ListUsers","Error":{"CodeN":100010,"Code":"SignatureDoesNotMatch","Message":"The request signature we calculated does not match the signature you provided."}}}`,
    },
  ],
};
