import type { Vendor } from '../engine/vendor.ts';

/** ArangoDB: its refusals, from its documentation or source. */
export const arangodb: Vendor = {
  id: 'arangodb',
  name: 'ArangoDB',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { status: 401, json: { errorNum: { equals: '11' }, error: { equals: 'true' } }, credentials: 'some' },
      cause: 'invalid-credentials',
      says: 'the login was not accepted, or the user may not open this database.',
      confidence: 'likely',
      orElse: ['insufficient-permission', 'expired-credentials'],
      source: 'https://docs.arangodb.com/stable/develop/http-api/authentication/',
      sample: `GET /_db/shop/_api/version HTTP/1.1
Host: db.example.com
Authorization: Basic cm9vdDpleGFtcGxl
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"error":true,"errorMessage":"not authorized to execute this request","errorNum":11}`,
    },
    {
      when: { status: 401, json: { errorNum: { equals: '11' }, error: { equals: 'true' } }, credentials: 'none' },
      cause: 'no-credentials',
      says: 'nothing was sent to log in with.',
      confidence: 'likely',
      source: 'https://docs.arangodb.com/stable/develop/http-api/authentication/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"error":true,"errorMessage":"not authorized to execute this request","errorNum":11}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'errorNum' },
      when: { status: [401, 403], json: { error: { equals: 'true' } } },
      codes: {
        '1004': ['resource-state', 'the server or database is in read-only mode.', 'likely'],
        '1704': ['insufficient-permission', 'the user may not read this database or collection.', 'likely'],
        '4001': ['invalid-credentials', 'the user is not known.', 'possible'],
      },
      source: 'https://docs.arangodb.com/stable/develop/error-codes-and-meanings/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code":403,"error":true,"errorMessage":"server is in read-only mode","errorNum":1004}`,
    },
    {
      at: { json: 'errorNum' },
      when: { status: 403, json: { error: { equals: 'true' } } },
      codes: { '11': ['insufficient-permission', 'the user may not do this.'] },
      source: 'https://docs.arangodb.com/stable/develop/error-codes-and-meanings/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code":403,"error":true,"errorMessage":"forbidden","errorNum":11}`,
    },
  ],
};
