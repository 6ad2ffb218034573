import type { Vendor } from '../engine/vendor.ts';

/** Pinterest: its refusals, from its documentation or source. */
export const pinterest: Vendor = {
  id: 'pinterest',
  name: 'Pinterest',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        status: 401,
        json: { code: { equals: '2' }, message: { equals: ['Authentication failed.', 'Authentication failed'] } },
      },
      cause: 'invalid-credentials',
      says: 'the token is wrong or past its time.',
      orElse: ['no-credentials', 'expired-credentials'],
      source: 'https://developers.pinterest.com/docs/api/v5/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":2,"message":"Authentication failed."}`,
    },
    {
      when: { status: 401, json: { code: { equals: '3' }, message: 'Authorization failed' } },
      cause: 'insufficient-scope',
      says: 'the token lacks a scope.',
      orElse: ['insufficient-permission'],
      source: 'https://developers.pinterest.com/docs/api/v5/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":3,"message":"Authorization failed."}`,
    },
  ],
};
