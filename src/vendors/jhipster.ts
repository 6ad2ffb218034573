import type { Vendor } from '../engine/vendor.ts';

/** JHipster: its refusals, from its documentation or source. */
export const jhipster: Vendor = {
  id: 'jhipster',
  name: 'JHipster',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { json: { message: { equals: 'error.http.401' } } },
      cause: 'no-credentials',
      says: 'the request carries no valid token.',
      orElse: ['invalid-credentials', 'expired-credentials'],
      source: 'https://www.jhipster.tech/managing-server-errors/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"type":"https://www.jhipster.tech/problem/problem-with-message","title":"Unauthorized","status":401,"detail":"x","path":"/api/account","message":"error.http.401"}`,
    },
    {
      when: { json: { message: { equals: 'error.http.403' } } },
      cause: 'insufficient-permission',
      says: 'the roles of the user do not allow this.',
      orElse: ['csrf-rejected'],
      source: 'https://www.jhipster.tech/managing-server-errors/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"type":"https://www.jhipster.tech/problem/problem-with-message","title":"Forbidden","status":403,"detail":"x","path":"/api/admin","message":"error.http.403"}`,
    },
  ],
};
