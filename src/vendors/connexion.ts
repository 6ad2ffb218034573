import type { Vendor } from '../engine/vendor.ts';

/** Connexion: its refusals, from its documentation or source. */
export const connexion: Vendor = {
  id: 'connexion',
  name: 'Connexion',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { json: { detail: { equals: 'No authorization token provided' } } },
      cause: 'no-credentials',
      says: 'none of the security schemes of the operation found anything.',
      orElse: ['wrong-scheme'],
      shared: true,
      source: 'https://github.com/spec-first/connexion/blob/HEAD/connexion/security.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"detail":"No authorization token provided","status":401,"title":"Unauthorized","type":"about:blank"}`,
    },
    {
      when: { json: { detail: { equals: 'Invalid authorization header' }, status: { equals: '401' } } },
      cause: 'malformed-credentials',
      says: 'the Authorization field cannot be read.',
      orElse: ['wrong-scheme'],
      shared: true,
      source: 'https://github.com/spec-first/connexion/blob/HEAD/connexion/security.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"detail":"Invalid authorization header","status":401,"title":"Unauthorized","type":"about:blank"}`,
    },
    {
      when: { json: { detail: 'Provided token does not have the required scopes. Provided: ' } },
      cause: 'insufficient-scope',
      says: 'the token lacks a scope.',
      confidence: 'certain',
      source: 'https://github.com/spec-first/connexion/blob/HEAD/connexion/exceptions.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"detail":"Provided token does not have the required scopes. Provided: []; Required: ['write']","status":403,"title":"Forbidden","type":"about:blank"}`,
    },
  ],
};
