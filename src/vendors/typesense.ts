import type { Vendor } from '../engine/vendor.ts';

/** Typesense: its refusals, from its documentation or source. */
export const typesense: Vendor = {
  id: 'typesense',
  name: 'Typesense',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        body: 'Forbidden - a valid `x-typesense-api-key` header must be sent.',
        withoutRequestHeader: ['x-typesense-api-key'],
      },
      cause: 'no-credentials',
      says: 'no valid key was sent.',
      orElse: ['invalid-credentials', 'insufficient-permission'],
      source: 'https://github.com/typesense/typesense/blob/HEAD/src/http_server.cpp',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Forbidden - a valid \`x-typesense-api-key\` header must be sent."}`,
    },
    {
      when: {
        body: 'Forbidden - a valid `x-typesense-api-key` header must be sent.',
        requestHeader: { 'x-typesense-api-key': true },
      },
      cause: 'invalid-credentials',
      says: 'the key is unknown or not allowed to do this.',
      orElse: ['insufficient-permission'],
      source: 'https://github.com/typesense/typesense/blob/HEAD/src/http_server.cpp',
      sample: `GET /collections HTTP/1.1
Host: search.example.com
X-Typesense-Api-Key: abcdef
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Forbidden - a valid \`x-typesense-api-key\` header must be sent."}`,
    },
  ],
};
