import type { Vendor } from '../engine/vendor.ts';

/** Akamai Connected Cloud (Linode): how it words its denials, from its documentation and source. */
export const linode: Vendor = {
  id: 'linode',
  name: 'Akamai Connected Cloud (Linode)',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { 'errors.*.reason': { equals: ['Invalid Token', 'Invalid OAuth Token'] } } },
      cause: 'invalid-credentials',
      says: 'the token is unknown, run out or withdrawn.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'revoked-credentials'],
      source: 'https://techdocs.akamai.com/linode-api/reference/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":[{"reason":"Invalid Token"}]}`,
    },
    {
      when: { json: { 'errors.*.reason': { equals: 'Your OAuth token is not authorized to use this endpoint.' } } },
      cause: 'insufficient-scope',
      says: 'the token lacks a scope, or the user lacks a grant.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://techdocs.akamai.com/linode-api/reference/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":[{"reason":"Your OAuth token is not authorized to use this endpoint."}]}`,
    },
  ],
};
