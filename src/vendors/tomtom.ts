import type { Vendor } from '../engine/vendor.ts';

/** TomTom: its refusals, from its documentation or source. */
export const tomtom: Vendor = {
  id: 'tomtom',
  name: 'TomTom',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { 'detailedError.code': { equals: 'Forbidden' } } },
      cause: 'invalid-credentials',
      says: 'the key is missing, wrong, or not enabled for this product.',
      orElse: ['not-entitled', 'no-credentials'],
      source: 'https://developer.tomtom.com/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"detailedError":{"code":"Forbidden","message":"You are not allowed to access this endpoint"}}`,
    },
  ],
};
