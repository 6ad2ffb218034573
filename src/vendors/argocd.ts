import type { Vendor } from '../engine/vendor.ts';

/** Argo CD: its own refusals, from its documentation and source. */
export const argocd: Vendor = {
  id: 'argocd',
  name: 'Argo CD',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        json: {
          error: ['invalid session: Token is expired', 'invalid session: token has invalid claims: token is expired'],
        },
      },
      cause: 'expired-credentials',
      says: 'the session is past its time.',
      confidence: 'certain',
      source: 'https://github.com/argoproj/argo-cd/blob/HEAD/server/server.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "invalid session: Token is expired", "code": 16, "message": "invalid session: Token is expired"}`,
    },
    {
      when: { json: { error: { equals: 'no session information' } } },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      confidence: 'certain',
      source: 'https://github.com/argoproj/argo-cd/blob/HEAD/server/server.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "no session information", "code": 16, "message": "no session information"}`,
    },
    {
      when: { json: { error: { starts: 'permission denied: ' }, code: { equals: '7' } } },
      cause: 'insufficient-permission',
      says: 'no role of the user allows this.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/argoproj/argo-cd/blob/HEAD/util/rbac/rbac.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "permission denied: applications, get, default/web, sub: alice", "code": 7, "message": "permission denied: applications, get"}`,
    },
  ],
};
