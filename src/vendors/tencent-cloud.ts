import type { Vendor } from '../engine/vendor.ts';

/** Tencent Cloud APIs: how it words its denials, from its documentation and source. */
export const tencentCloud: Vendor = {
  id: 'tencent-cloud',
  name: 'Tencent Cloud APIs',
  layer: 'api',
  marks: [{ json: { 'Response.Error.Code': true, 'Response.RequestId': true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'Response.Error.Code' },
      when: { status: [200, 400, 401, 403, 429] },
      confidence: 'certain',
      codes: {
        'AuthFailure.InvalidAuthorization': ['malformed-credentials', 'the Authorization field has the wrong form.'],
        'AuthFailure.InvalidSecretId': ['invalid-credentials', 'the secret id is not one of the API.'],
        'AuthFailure.MFAFailure': ['step-up-required', 'a second factor is needed.'],
        'AuthFailure.SecretIdNotFound': ['invalid-credentials', 'the secret id is unknown or switched off.', 'likely'],
        'AuthFailure.SignatureExpire': ['clock-skew', 'the signature is too old: time and request differ too much.'],
        'AuthFailure.SignatureFailure': ['bad-signature', 'the signature does not fit the request and the secret key.'],
        'AuthFailure.TokenFailure': ['invalid-credentials', 'the temporary token is not accepted.', 'likely'],
        'AuthFailure.UnauthorizedOperation': ['insufficient-permission', 'no policy allows this caller the action.'],
        UnauthorizedOperation: ['insufficient-permission', 'no policy allows this caller the action.'],
        'UnauthorizedOperation.CamNoAuth': [
          'insufficient-permission',
          'no policy allows this caller the action.',
          'likely',
        ],
        RequestLimitExceeded: ['rate-limited', 'too many requests for the limit that is set.'],
        'RequestLimitExceeded.IPLimitExceeded': ['rate-limited', 'too many requests from this address.'],
        'RequestLimitExceeded.UinLimitExceeded': ['rate-limited', 'too many requests by this account.'],
        IpInBlacklist: ['ip-blocked', 'the address of the caller is on a deny list.'],
        IpNotInWhitelist: ['ip-blocked', 'the address of the caller is not on the list.'],
        LimitExceeded: ['rate-limited', 'a quota is used up.', 'likely'],
        UnsupportedRegion: ['wrong-audience', 'the region does not serve this call.', 'likely'],
      },
      source: 'https://cloud.tencent.com/document/api/213/30435',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":"The provided credentials could not be validated."},"RequestId":"5f3b"}}`,
    },
  ],
};
