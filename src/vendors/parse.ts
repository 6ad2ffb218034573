import type { Vendor } from '../engine/vendor.ts';

/** Parse Server: its own refusals, from its documentation and source. */
export const parse: Vendor = {
  id: 'parse',
  name: 'Parse Server',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { json: { code: { equals: '209' }, error: 'Invalid session token' } },
      cause: 'invalid-credentials',
      says: 'the session is not known, or past its time.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'revoked-credentials'],
      source: 'https://github.com/parse-community/parse-server/blob/HEAD/src/Auth.js',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"code": 209, "error": "Invalid session token"}`,
    },
    {
      when: { json: { code: { equals: '119' }, error: true } },
      cause: 'insufficient-permission',
      says: 'the rights of the class do not allow this.',
      confidence: 'certain',
      source: 'https://docs.parseplatform.org/rest/guide/',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"code": 119, "error": "Permission denied for action find on class Orders."}`,
    },
    {
      when: { json: { error: { equals: 'unauthorized: master key is required' } } },
      cause: 'insufficient-permission',
      says: 'the call takes the master key only.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://github.com/parse-community/parse-server/blob/HEAD/src/middlewares.js',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "unauthorized: master key is required"}`,
    },
  ],
};
