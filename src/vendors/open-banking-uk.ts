import type { Vendor } from '../engine/vendor.ts';

const source = 'https://openbankinguk.github.io/read-write-api-site3/v3.1.11/profiles/read-write-data-api-profile.html';

/** Banks after the Open Banking standard of the UK: its error codes. */
export const openBankingUk: Vendor = {
  id: 'open-banking-uk',
  name: 'Open Banking UK',
  layer: 'api',
  marks: [{ json: { 'Errors.*.ErrorCode': { starts: 'UK.OBIE.' } } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'Errors.*.ErrorCode' },
      codes: {
        'UK.OBIE.Resource.InvalidConsentStatus': [
          'resource-state',
          'the consent is in a state that does not allow this: it is not authorized yet, or not any more.',
          'likely',
        ],
        'UK.OBIE.Resource.ConsentMismatch': [
          'resource-state',
          'the request differs from what the customer consented to.',
          'likely',
        ],
        'UK.OBIE.Reauthenticate': ['step-up-required', 'the bank wants its customer to log in again.', 'likely'],
        'UK.OBIE.Signature.Invalid': ['bad-signature', 'the signature over the request does not verify.', 'likely'],
        'UK.OBIE.Signature.InvalidClaim': ['bad-signature', 'a claim of the signature is not good.', 'likely'],
        'UK.OBIE.Signature.MissingClaim': ['bad-signature', 'a claim of the signature is missing.', 'likely'],
        'UK.OBIE.Signature.Malformed': ['bad-signature', 'the signature cannot be read.', 'likely'],
        'UK.OBIE.Signature.Missing': ['bad-signature', 'the request has to be signed, and is not.', 'likely'],
        'UK.OBIE.Rules.AfterCutOffDateTime': [
          'resource-state',
          'the request came after the time of the day that the bank sets.',
          'likely',
        ],
        'UK.OBIE.Rules.DuplicateReference': ['resource-state', 'the reference has been used.', 'likely'],
        'UK.OBIE.Rules.ResourceAlreadyExists': ['resource-state', 'the resource has been made before.', 'likely'],
      },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"Code":"403 Error","Id":"a1","Message":"The request was refused.","Errors":[{"ErrorCode":"UK.OBIE.Reauthenticate","Message":"See the specification.","Path":"Data"}]}`,
    },
  ],
};
