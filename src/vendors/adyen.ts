import type { Vendor } from '../engine/vendor.ts';

/** Adyen: its refusals, from its documentation or source. */
export const adyen: Vendor = {
  id: 'adyen',
  name: 'Adyen',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errorCode' },
      when: { json: { errorType: { equals: 'security' } } },
      codes: {
        '901': ['insufficient-permission', 'the merchant account is unknown to this credential.', 'likely'],
        '902': ['wrong-route', 'the request is not valid.', 'possible'],
        '000': ['invalid-credentials', 'name and password or key were not accepted.', 'likely'],
        '00_401': ['invalid-credentials', 'the key was not accepted.', 'likely'],
        '00_403': ['insufficient-permission', 'the credential lacks a role.', 'likely'],
        '010': ['insufficient-permission', 'the credential lacks a role, or the account may not do this.'],
      },
      source: 'https://github.com/Adyen/adyen-openapi/blob/HEAD/json',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"status":401,"errorCode":"000","message":"HTTP Status Response - Unauthorized","errorType":"security"}`,
    },
  ],
};
