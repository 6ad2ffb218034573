import type { Vendor } from '../engine/vendor.ts';

/** OpenStack Keystone: its own refusals, from its documentation and source. */
export const keystone: Vendor = {
  id: 'keystone',
  name: 'OpenStack Keystone',
  layer: 'identity',
  marks: [],
  denials: [
    {
      when: {
        status: 401,
        json: {
          'error.title': { equals: 'Unauthorized' },
          'error.message': ['The request you have made requires authentication'],
        },
        requestHeader: { 'x-auth-token': true },
      },
      cause: 'invalid-credentials',
      says: 'the token is not accepted.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://github.com/openstack/keystone/blob/HEAD/keystone/exception.py',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
X-Auth-Token: a
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"code": 401, "message": "The request you have made requires authentication.", "title": "Unauthorized"}}`,
    },
    {
      when: {
        status: 401,
        json: {
          'error.title': { equals: 'Unauthorized' },
          'error.message': ['The request you have made requires authentication'],
        },
        withoutRequestHeader: ['x-auth-token'],
      },
      cause: 'no-credentials',
      says: 'no token was sent, or the login failed.',
      confidence: 'likely',
      orElse: ['invalid-credentials'],
      source: 'https://github.com/openstack/keystone/blob/HEAD/keystone/exception.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"code": 401, "message": "The request you have made requires authentication.", "title": "Unauthorized"}}`,
    },
    {
      when: { json: { 'error.message': ['You are not authorized to perform the requested action'] } },
      cause: 'insufficient-permission',
      says: 'no role of the user allows this.',
      confidence: 'certain',
      source: 'https://github.com/openstack/keystone/blob/HEAD/keystone/exception.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": 403, "message": "You are not authorized to perform the requested action: identity:list_users.", "title": "Forbidden"}}`,
    },
  ],
};
