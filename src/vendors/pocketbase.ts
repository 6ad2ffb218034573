import type { Vendor } from '../engine/vendor.ts';

/** PocketBase: its own refusals, from its documentation and source. */
export const pocketbase: Vendor = {
  id: 'pocketbase',
  name: 'PocketBase',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: {
        json: {
          message: [
            'The request requires valid record authorization token',
            'The request requires valid admin authorization token',
          ],
        },
      },
      cause: 'no-credentials',
      says: 'a login is needed, and no good token was sent.',
      confidence: 'likely',
      orElse: ['invalid-credentials', 'expired-credentials'],
      source: 'https://github.com/pocketbase/pocketbase/blob/HEAD/apis/middlewares.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"status": 401, "message": "The request requires valid record authorization token.", "data": {}}`,
    },
    {
      when: {
        json: {
          message: [
            'The authorized record is not allowed to perform this action',
            'The authorized record model is not allowed to perform this action',
            'Only superusers can perform this action',
            'Only admins can perform this action',
          ],
        },
      },
      cause: 'insufficient-permission',
      says: 'the user may not do this.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/pocketbase/pocketbase/blob/HEAD/apis/middlewares.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status": 403, "message": "Only superusers can perform this action.", "data": {}}`,
    },
  ],
};
