import type { Vendor } from '../engine/vendor.ts';

/** Ory Oathkeeper: its refusals, from its documentation or source. */
export const oryOathkeeper: Vendor = {
  id: 'ory-oathkeeper',
  name: 'Ory Oathkeeper',
  layer: 'gateway',
  marks: [],
  denials: [
    {
      when: {
        json: { 'error.message': { equals: 'Access credentials are invalid' }, 'error.code': { equals: '401' } },
      },
      cause: 'invalid-credentials',
      says: 'no authenticator of the access rule accepted what was sent.',
      orElse: ['no-credentials', 'expired-credentials'],
      source: 'https://github.com/ory/oathkeeper/blob/HEAD/helper/errors.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"code":401,"status":"Unauthorized","message":"Access credentials are invalid"}}`,
    },
    {
      when: {
        json: {
          'error.message': { equals: 'Access credentials are not sufficient to access this resource' },
          'error.code': { equals: '403' },
        },
      },
      cause: 'insufficient-permission',
      says: 'the authorizer of the access rule said no.',
      confidence: 'certain',
      source: 'https://github.com/ory/oathkeeper/blob/HEAD/helper/errors.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"code":403,"status":"Forbidden","message":"Access credentials are not sufficient to access this resource"}}`,
    },
  ],
};
