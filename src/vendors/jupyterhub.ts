import type { Vendor } from '../engine/vendor.ts';

/** JupyterHub: its refusals, from its documentation or source. */
export const jupyterhub: Vendor = {
  id: 'jupyterhub',
  name: 'JupyterHub',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: {
        json: { message: { equals: 'Missing or invalid credentials.' }, status: { equals: '403' } },
        credentials: 'some',
      },
      cause: 'invalid-credentials',
      says: 'the hub does not know the token or cookie.',
      orElse: ['expired-credentials', 'revoked-credentials'],
      source: 'https://github.com/jupyterhub/jupyterhub/blob/HEAD/jupyterhub/scopes.py',
      sample: `GET /hub/api/user HTTP/1.1
Host: hub.example.com
Authorization: token abcdef0123456789
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status":403,"message":"Missing or invalid credentials."}`,
    },
    {
      when: {
        json: { message: { equals: 'Missing or invalid credentials.' }, status: { equals: '403' } },
        withoutRequestHeader: ['authorization', 'cookie'],
      },
      cause: 'no-credentials',
      says: 'the request carries neither token nor cookie.',
      confidence: 'certain',
      source: 'https://github.com/jupyterhub/jupyterhub/blob/HEAD/jupyterhub/scopes.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status":403,"message":"Missing or invalid credentials."}`,
    },
    {
      when: { json: { message: 'Action is not authorized with current scopes' } },
      cause: 'insufficient-scope',
      says: 'the token lacks the scope that the action asks for.',
      confidence: 'certain',
      source: 'https://github.com/jupyterhub/jupyterhub/blob/HEAD/jupyterhub/scopes.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status":403,"message":"Action is not authorized with current scopes; requires any of [admin:users]"}`,
    },
  ],
};
