import type { Vendor } from '../engine/vendor.ts';

/** OMDb API: its refusals, from its documentation or source. */
export const omdb: Vendor = {
  id: 'omdb',
  name: 'OMDb API',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { Response: { equals: 'False' }, Error: 'No API key provided.' } },
      cause: 'no-credentials',
      says: 'no key was sent.',
      source: 'https://www.omdbapi.com/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"Response":"False","Error":"No API key provided."}`,
    },
    {
      when: { json: { Response: { equals: 'False' }, Error: 'Invalid API key!' } },
      cause: 'invalid-credentials',
      says: 'the key is not known or not activated.',
      source: 'https://www.omdbapi.com/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"Response":"False","Error":"Invalid API key!"}`,
    },
    {
      when: { status: [200, 401], json: { Response: { equals: 'False' }, Error: 'Request limit reached!' } },
      cause: 'rate-limited',
      says: 'the requests of the day are used up.',
      source: 'https://www.omdbapi.com/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"Response":"False","Error":"Request limit reached!"}`,
    },
  ],
};
