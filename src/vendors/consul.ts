import type { Vendor } from '../engine/vendor.ts';

/** HashiCorp Consul and Nomad: its own refusals, from its documentation and source. */
export const consul: Vendor = {
  id: 'consul',
  name: 'HashiCorp Consul and Nomad',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { body: { starts: 'Permission denied' }, status: 403, text: ['lacks permission'] },
      cause: 'insufficient-permission',
      says: 'no policy of the token allows this.',
      confidence: 'certain',
      source: 'https://developer.hashicorp.com/consul/docs/security/acl',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Permission denied: token with AccessorID 'x' lacks permission 'key:read' on "app"`,
    },
    {
      when: { body: { starts: 'Permission denied' }, status: 403, text: ['anonymous token lacks permission'] },
      cause: 'no-credentials',
      says: 'no token was sent, so the anonymous one counts.',
      confidence: 'certain',
      source: 'https://developer.hashicorp.com/consul/docs/security/acl',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Permission denied: anonymous token lacks permission 'key:read' on "app"`,
    },
    {
      when: { body: { equals: ['ACL not found', 'rpc error making call: ACL not found'] }, status: 403 },
      cause: 'invalid-credentials',
      says: 'no such token is known.',
      confidence: 'likely',
      orElse: ['revoked-credentials'],
      source: 'https://developer.hashicorp.com/consul/docs/security/acl',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

ACL not found`,
    },
  ],
};
