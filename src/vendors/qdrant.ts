import type { Vendor } from '../engine/vendor.ts';

/** Qdrant: its refusals, from its documentation or source. */
export const qdrant: Vendor = {
  id: 'qdrant',
  name: 'Qdrant',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { body: 'Must provide an API key or an Authorization bearer token' },
      cause: 'no-credentials',
      says: 'neither key nor token was sent.',
      confidence: 'certain',
      source: 'https://github.com/qdrant/qdrant/blob/HEAD/src/common/auth/mod.rs',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Must provide an API key or an Authorization bearer token`,
    },
    {
      when: { text: { starts: 'Invalid API key or JWT' } },
      cause: 'invalid-credentials',
      says: 'the key or token is unknown.',
      confidence: 'certain',
      source: 'https://github.com/qdrant/qdrant/blob/HEAD/src/common/auth/mod.rs',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Invalid API key or JWT`,
    },
    {
      when: { body: 'Invalid JWT, stateful validation failed' },
      cause: 'revoked-credentials',
      says: 'the token is signed well, and the record that it depends on is gone.',
      source: 'https://github.com/qdrant/qdrant/blob/HEAD/src/common/auth/mod.rs',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Invalid JWT, stateful validation failed`,
    },
    {
      when: {
        body: [
          'Forbidden: Global access is required',
          'Forbidden: Global manage access is required',
          'Forbidden: Only points access is allowed for collection',
          'Forbidden: Write access to collection',
          'Forbidden: Access to collection',
        ],
      },
      cause: 'insufficient-scope',
      says: 'the access claim of the token does not cover this.',
      orElse: ['insufficient-permission'],
      source: 'https://github.com/qdrant/qdrant/blob/HEAD/lib/storage/src/rbac/mod.rs',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status":{"error":"Forbidden: Global access is required"},"time":0.0001}`,
    },
  ],
};
