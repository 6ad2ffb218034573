import type { Vendor } from '../engine/vendor.ts';

/** MongoDB Atlas: its own refusals, from its documentation and source. */
export const mongodbAtlas: Vendor = {
  id: 'mongodb-atlas',
  name: 'MongoDB Atlas',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { errorCode: { equals: ['IP_ADDRESS_NOT_ON_ACCESS_LIST', 'ORG_REQUIRES_ACCESS_LIST'] } } },
      cause: 'ip-blocked',
      says: 'the address is not on the access list.',
      confidence: 'certain',
      source: 'https://www.mongodb.com/docs/atlas/api/atlas-admin-api-ref/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": 403, "errorCode": "IP_ADDRESS_NOT_ON_ACCESS_LIST", "detail": "x"}`,
    },
    {
      when: {
        json: { errorCode: { equals: ['USER_UNAUTHORIZED', 'USER_CANNOT_ACCESS_GROUP', 'USER_CANNOT_ACCESS_ORG'] } },
      },
      cause: 'insufficient-permission',
      says: 'the key has no role for this.',
      confidence: 'likely',
      source: 'https://www.mongodb.com/docs/atlas/api/atlas-admin-api-ref/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": 403, "errorCode": "USER_UNAUTHORIZED", "detail": "x"}`,
    },
  ],
};
