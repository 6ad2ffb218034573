import type { Vendor } from '../engine/vendor.ts';

/** Plesk: its refusals, from its documentation or source. */
export const plesk: Vendor = {
  id: 'plesk',
  name: 'Plesk',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { xml: 'errcode' },
      when: { status: [200, 401, 403], body: '<packet' },
      codes: {
        '1001': ['invalid-credentials', 'name and password or key were not accepted.', 'likely'],
        '1002': ['account-disabled', 'the account is locked.', 'possible'],
        '1006': ['insufficient-permission', 'the user may not do this.', 'likely'],
        '1007': ['resource-state', 'the object exists already.', 'possible'],
        '11003': ['invalid-credentials', 'the secret key is not known.', 'likely'],
      },
      source: 'https://docs.plesk.com/en-US/obsidian/api-rpc/reference/error-codes.33898/',
      sample: `HTTP/1.1 200 OK
Content-Type: application/xml

<packet version="1.6.9.1"><system><status>error</status><errcode>1001</errcode><errtext>You have entered incorrect username or password.</errtext></system></packet>`,
    },
  ],
};
