import type { Vendor } from '../engine/vendor.ts';

/** HashiCorp Boundary: its refusals, from its documentation or source. */
export const boundary: Vendor = {
  id: 'boundary',
  name: 'HashiCorp Boundary',
  layer: 'gateway',
  marks: [],
  denials: [
    {
      when: { json: { kind: { equals: 'PermissionDenied' }, message: { equals: 'Forbidden.' } } },
      cause: 'insufficient-permission',
      says: 'no grant of the caller covers this.',
      confidence: 'certain',
      source: 'https://github.com/hashicorp/boundary/blob/HEAD/internal/daemon/controller/handlers/errors.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"kind":"PermissionDenied","message":"Forbidden."}`,
    },
    {
      when: {
        json: { kind: { equals: 'Unauthenticated' }, message: { equals: 'Unauthenticated, or invalid token.' } },
      },
      cause: 'no-credentials',
      says: 'no token was sent, or it is not valid.',
      orElse: ['invalid-credentials', 'expired-credentials'],
      source: 'https://github.com/hashicorp/boundary/blob/HEAD/internal/daemon/controller/handlers/errors.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"kind":"Unauthenticated","message":"Unauthenticated, or invalid token."}`,
    },
  ],
};
