import type { Vendor } from '../engine/vendor.ts';

/** Rancher: its refusals, from its documentation or source. */
export const rancher: Vendor = {
  id: 'rancher',
  name: 'Rancher',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { type: { equals: 'error' }, message: { equals: 'must authenticate' } } },
      cause: 'no-credentials',
      says: 'no token was sent, or it is not valid.',
      orElse: ['invalid-credentials', 'expired-credentials'],
      source: 'https://github.com/rancher/rancher/blob/HEAD/pkg/auth/requests/authenticate.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"type":"error","status":"401","message":"must authenticate"}`,
    },
    {
      when: { json: { baseType: { equals: 'error' }, code: { equals: 'Unauthorized' } } },
      cause: 'invalid-credentials',
      says: 'the token or login was not accepted.',
      orElse: ['expired-credentials'],
      source: 'https://github.com/rancher/rancher/blob/HEAD/pkg/auth/requests/authenticate.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"baseType":"error","code":"Unauthorized","message":"Unauthorized","status":401,"type":"error"}`,
    },
    {
      when: { json: { baseType: { equals: 'error' }, code: { equals: ['Forbidden', 'PermissionDenied'] } } },
      cause: 'insufficient-permission',
      says: 'the role does not allow this.',
      source: 'https://github.com/rancher/norman/blob/HEAD/httperror/error.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"baseType":"error","code":"Forbidden","message":"x","status":403,"type":"error"}`,
    },
  ],
};
