import type { Vendor } from '../engine/vendor.ts';

/** etcd: its own refusals, from its documentation and source. */
export const etcd: Vendor = {
  id: 'etcd',
  name: 'etcd',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { error: ['etcdserver: invalid auth token'] } },
      cause: 'invalid-credentials',
      says: 'the token is not known, or past its time.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://github.com/etcd-io/etcd/blob/main/api/v3rpc/rpctypes/error.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "etcdserver: invalid auth token", "code": 16}`,
    },
    {
      when: { json: { error: ['etcdserver: permission denied'] } },
      cause: 'insufficient-permission',
      says: 'no role of the user allows this key.',
      confidence: 'certain',
      source: 'https://github.com/etcd-io/etcd/blob/main/api/v3rpc/rpctypes/error.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "etcdserver: permission denied", "code": 7}`,
    },
    {
      when: { json: { error: ['etcdserver: user name is empty'] } },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'certain',
      source: 'https://github.com/etcd-io/etcd/blob/main/api/v3rpc/rpctypes/error.go',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": "etcdserver: user name is empty", "code": 3}`,
    },
    {
      when: { json: { error: ['etcdserver: authentication failed, invalid user ID or password'] } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      source: 'https://github.com/etcd-io/etcd/blob/main/api/v3rpc/rpctypes/error.go',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": "etcdserver: authentication failed, invalid user ID or password", "code": 3}`,
    },
  ],
};
