import type { Vendor } from '../engine/vendor.ts';

/** Harbor, a container registry: its refusals, from its source. */
export const harbor: Vendor = {
  id: 'harbor',
  name: 'Harbor',
  layer: 'api',
  marks: [{ header: { 'x-harbor-csrf-token': true }, json: { 'errors.*.code': true } }],
  denials: [
    {
      when: {
        header: { 'x-harbor-csrf-token': true },
        json: { 'errors.*.code': { equals: 'UNAUTHORIZED' } },
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      confidence: 'likely',
      source: 'https://github.com/goharbor/harbor/blob/main/src/lib/errors/const.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
X-Harbor-Csrf-Token: 6gT1zUj

{"errors": [{"code": "UNAUTHORIZED", "message": "unauthorized: unauthorized"}]}`,
    },
    {
      when: {
        header: { 'x-harbor-csrf-token': true },
        json: { 'errors.*.code': { equals: 'UNAUTHORIZED' } },
        credentials: 'some',
      },
      cause: 'invalid-credentials',
      says: 'the login or the robot account is not accepted.',
      confidence: 'likely',
      source: 'https://github.com/goharbor/harbor/blob/main/src/lib/errors/const.go',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json
X-Harbor-Csrf-Token: 6gT1zUj

{"errors": [{"code": "UNAUTHORIZED", "message": "unauthorized: unauthorized"}]}`,
    },
    {
      when: { header: { 'x-harbor-csrf-token': true }, json: { 'errors.*.code': { equals: 'FORBIDDEN' } } },
      cause: 'insufficient-permission',
      says: 'the role of the caller in the project does not allow it.',
      confidence: 'likely',
      source: 'https://github.com/goharbor/harbor/blob/main/src/lib/errors/const.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
X-Harbor-Csrf-Token: 6gT1zUj

{"errors": [{"code": "FORBIDDEN", "message": "forbidden: forbidden"}]}`,
    },
    {
      when: {
        header: { 'x-harbor-csrf-token': true },
        json: { 'errors.*.code': { equals: 'FORBIDDEN' }, 'errors.*.message': ['CSRF token'] },
      },
      cause: 'csrf-rejected',
      says: 'the X-Harbor-CSRF-Token field is missing or wrong.',
      confidence: 'certain',
      source: 'https://github.com/goharbor/harbor/blob/main/src/server/middleware/csrf/csrf.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
X-Harbor-Csrf-Token: 6gT1zUj

{"errors": [{"code": "FORBIDDEN", "message": "CSRF token not found in request"}]}`,
    },
    {
      when: { json: { 'errors.*.code': { equals: 'PROJECTPOLICYVIOLATION' } } },
      cause: 'resource-state',
      says: 'a policy of the project refuses the image, for its vulnerabilities or a missing signature.',
      confidence: 'certain',
      source: 'https://github.com/goharbor/harbor/blob/main/src/lib/errors/const.go',
      sample: `HTTP/1.1 412 Precondition Failed
Content-Type: application/json

{"errors": [{"code": "PROJECTPOLICYVIOLATION", "message": "current image with 12 vulnerabilities cannot be pulled due to configured policy"}]}`,
    },
  ],
};
