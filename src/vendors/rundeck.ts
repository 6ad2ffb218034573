import type { Vendor } from '../engine/vendor.ts';

/** Rundeck: its refusals, from its documentation and source. */
export const rundeck: Vendor = {
  id: 'rundeck',
  name: 'Rundeck',
  layer: 'framework',
  marks: [{ json: { apiversion: true, errorCode: true } }],
  denials: [
    {
      when: { json: { apiversion: true, errorCode: { equals: 'api.error.item.unauthorized' } } },
      cause: 'insufficient-permission',
      says: 'no access control policy allows this action to the groups of the caller.',
      confidence: 'certain',
      source: 'https://docs.rundeck.com/docs/api/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json;charset=utf-8

{"error":true,"apiversion":41,"errorCode":"api.error.item.unauthorized","message":"Not authorized for action \\"Read\\" for Project ops"}`,
    },
    {
      when: {
        json: { apiversion: true, errorCode: { equals: 'unauthorized' }, message: { starts: '(Token:' } },
      },
      cause: 'invalid-credentials',
      says: 'the token that was sent is unknown or past its time.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://docs.rundeck.com/docs/api/#token-authentication',
      sample: `GET /api/41/projects HTTP/1.1
Host: jobs.example.com
X-Rundeck-Auth-Token: 7b1f0a6de2c948557b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json;charset=utf-8

{"error":true,"apiversion":41,"errorCode":"unauthorized","message":"(Token:7b1f0****) is not authorized for: /api/41/projects"}`,
    },
  ],
};
