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
          'certain',
        ],
        'UK.OBIE.Reauthenticate': ['step-up-required', 'the bank wants its customer to log in again.', 'certain'],
        'UK.OBIE.Signature.Invalid': ['bad-signature', 'the signature over the request does not verify.', 'certain'],
        'UK.OBIE.Signature.InvalidClaim': ['bad-signature', 'a claim of the signature is not good.', 'certain'],
        'UK.OBIE.Signature.MissingClaim': ['bad-signature', 'a claim of the signature is missing.', 'certain'],
        'UK.OBIE.Signature.Malformed': ['bad-signature', 'the signature cannot be read.', 'certain'],
        'UK.OBIE.Signature.Missing': ['bad-signature', 'the request has to be signed, and is not.', 'certain'],
        'UK.OBIE.Rules.AfterCutOffDateTime': [
          'resource-state',
          'the request came after the time of the day that the bank sets.',
          'certain',
        ],
        'UK.OBIE.Rules.DuplicateReference': ['resource-state', 'the reference has been used.', 'certain'],
        'UK.OBIE.Rules.ResourceAlreadyExists': ['resource-state', 'the resource has been made before.', 'certain'],
      },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"Code":"403 Error","Id":"a1","Message":"The request was refused.","Errors":[{"ErrorCode":"UK.OBIE.Reauthenticate","Message":"See the specification.","Path":"Data"}]}`,
    },
  ],
};
