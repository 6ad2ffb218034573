import type { Vendor } from '../engine/vendor.ts';

/** ArangoDB: its refusals, from its documentation or source. */
export const arangodb: Vendor = {
  id: 'arangodb',
  name: 'ArangoDB',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errorNum' },
      when: { status: [401, 403], json: { error: { equals: 'true' } } },
      codes: {
        '11': ['insufficient-permission', 'the user may not do this, or nobody is logged in.', 'likely'],
        '1004': ['resource-state', 'the server or database is in read-only mode.', 'likely'],
        '1704': ['insufficient-permission', 'the user may not read this database or collection.', 'likely'],
        '4001': ['invalid-credentials', 'the user is not known.', 'possible'],
      },
      source: 'https://docs.arangodb.com/stable/develop/error-codes-and-meanings/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"error":true,"errorMessage":"not authorized to execute this request","errorNum":11}`,
    },
  ],
};
