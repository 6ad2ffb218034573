import type { Vendor } from '../engine/vendor.ts';

/** Redash: its refusals, from its documentation or source. */
export const redash: Vendor = {
  id: 'redash',
  name: 'Redash',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { json: { message: { equals: "Couldn't find resource. Please login and try again." } } },
      cause: 'no-credentials',
      says: 'nobody is logged in; it answers 404 then.',
      confidence: 'certain',
      source: 'https://github.com/getredash/redash/blob/HEAD/redash/authentication/__init__.py',
      sample: `HTTP/1.1 404 Not Found
Content-Type: application/json

{"message":"Couldn't find resource. Please login and try again."}`,
    },
    {
      when: { json: { message: { equals: "You don't have permission to edit this resource." } } },
      cause: 'insufficient-permission',
      says: 'the user may not change this.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/getredash/redash/blob/HEAD/redash/permissions.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"You don't have permission to edit this resource."}`,
    },
  ],
};
