import type { Vendor } from '../engine/vendor.ts';

/** NetBox: its refusals, from its documentation or source. */
export const netbox: Vendor = {
  id: 'netbox',
  name: 'NetBox',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { json: { detail: 'is not permitted to authenticate using this token.' } },
      cause: 'ip-blocked',
      says: 'the token is bound to other addresses.',
      confidence: 'certain',
      source: 'https://github.com/netbox-community/netbox/blob/HEAD/netbox/netbox/api/authentication.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"detail":"Source IP 203.0.113.7 is not permitted to authenticate using this token."}`,
    },
    {
      when: { json: { detail: ['Invalid v1 token', 'Invalid v2 token'] } },
      cause: 'invalid-credentials',
      says: 'the token is not known.',
      confidence: 'certain',
      source: 'https://github.com/netbox-community/netbox/blob/HEAD/netbox/netbox/api/authentication.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"detail":"Invalid v2 token"}`,
    },
  ],
};
