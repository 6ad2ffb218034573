import type { Vendor } from '../engine/vendor.ts';

/** Oracle Cloud Infrastructure: how it words its denials, from its documentation and source. */
export const oci: Vendor = {
  id: 'oci',
  name: 'Oracle Cloud Infrastructure',
  layer: 'api',
  marks: [{ header: { 'opc-request-id': true }, json: { code: true, message: true }, status: [401, 403] }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { header: { 'opc-request-id': true } },
      confidence: 'certain',
      codes: {
        NotAuthenticated: [
          'invalid-credentials',
          'the signature, the key or the user in it is missing or not accepted.',
          'likely',
        ],
        NotAuthorizedOrNotFound: [
          'insufficient-permission',
          'the resource does not exist, or no policy lets this caller see it.',
          'likely',
        ],
        NotAuthorized: [
          'insufficient-permission',
          'no policy lets this caller change a field of the request.',
          'likely',
        ],
        NotAllowed: ['wrong-audience', 'the call has to go to the home region.', 'likely'],
        SignUpRequired: ['not-entitled', 'the account has to sign up for this service first.'],
        RelatedResourceNotAuthorizedOrNotFound: [
          'insufficient-permission',
          'a resource that the request names does not exist, or is not open to this caller.',
          'likely',
        ],
        TooManyRequests: ['rate-limited', 'too many requests for the limit that is set.'],
        LimitExceeded: ['not-entitled', 'the limit of the account is reached.', 'likely'],
        QuotaExceeded: ['not-entitled', 'the quota of the compartment is used up.', 'likely'],
        BucketNotFound: ['wrong-route', 'the bucket does not exist, or is not open to this caller.', 'likely'],
        NamespaceNotFound: ['wrong-route', 'the namespace does not exist, or is not open to this caller.', 'likely'],
      },
      source: 'https://docs.oracle.com/en-us/iaas/Content/API/References/apierrors.htm',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
opc-request-id: 5f3b

{"code":"NotAuthenticated","message":"The required information to complete authentication was not provided or was incorrect."}`,
    },
  ],
};
