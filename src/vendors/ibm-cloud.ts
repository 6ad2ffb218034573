import type { Vendor } from '../engine/vendor.ts';

/** IBM Cloud: how it words its denials, from its documentation and source. */
export const ibmCloud: Vendor = {
  id: 'ibm-cloud',
  name: 'IBM Cloud',
  layer: 'api',
  marks: [{ json: { errorCode: { starts: 'BXN' } } }],
  denials: [
    {
      when: { json: { errorCode: { equals: ['BXNIM0513E', 'BXNIM0507E'] } } },
      cause: 'insufficient-permission',
      says: 'the identity lacks the role for this action.',
      confidence: 'likely',
      source: 'https://cloud.ibm.com/apidocs/iam-identity-token-api',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errorCode":"BXNIM0513E","errorMessage":"You are not authorized to use this account"}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'errorCode' },
      confidence: 'certain',
      codes: {
        BXNIM0415E: ['invalid-credentials', 'the API key is unknown.'],
        BXNIM0407E: ['expired-credentials', 'the token is past its time.', 'likely'],
        BXNIM0408E: ['invalid-credentials', 'the token is not accepted.', 'likely'],
        BXNIM0439E: ['expired-credentials', 'the refresh token is past its time or was used.', 'likely'],
        BXNIM0462E: ['account-disabled', 'the API key is locked or switched off.', 'likely'],
        BXNIM0602E: ['invalid-credentials', 'the user or password is not accepted.', 'likely'],
        BXNIM0109E: ['malformed-credentials', 'a parameter of the login is missing.', 'likely'],
        BXNIM0139E: ['invalid-credentials', 'the trusted profile does not accept the token.', 'possible'],
      },
      source: 'https://cloud.ibm.com/apidocs/iam-identity-token-api',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"errorCode":"BXNIM0415E","errorMessage":"Provided API key could not be found."}`,
    },
  ],
};
