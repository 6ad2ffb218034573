import type { Vendor } from '../engine/vendor.ts';

/** KeystoneJS: its refusals, from its documentation or source. */
export const keystonejs: Vendor = {
  id: 'keystonejs',
  name: 'KeystoneJS',
  layer: 'framework',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errors.*.extensions.code' },
      when: { status: [200, 400, 403] },
      codes: { KS_ACCESS_DENIED: ['insufficient-permission', 'an access rule of the list said no.', 'likely'] },
      source: 'https://github.com/keystonejs/keystone/blob/HEAD/packages/core/src/lib/core/graphql-errors.ts',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"errors":[{"message":"Access denied: You cannot create that Post","path":["createPost"],"extensions":{"code":"KS_ACCESS_DENIED"}}],"data":{"createPost":null}}`,
    },
  ],
};
