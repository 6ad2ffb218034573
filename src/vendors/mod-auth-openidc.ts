import type { Vendor } from '../engine/vendor.ts';

/** mod_auth_openidc: its refusals, from its documentation or source. */
export const modAuthOpenidc: Vendor = {
  id: 'mod-auth-openidc',
  name: 'mod_auth_openidc',
  layer: 'gateway',
  marks: [{ text: 'OpenID Connect Provider error: ' }],
  denials: [
    {
      when: { header: { 'www-authenticate': 'error_description="Different scope(s) or other claims required"' } },
      cause: 'insufficient-scope',
      says: 'the token does not satisfy the Require lines of the location.',
      orElse: ['insufficient-permission'],
      source: 'https://github.com/OpenIDC/mod_auth_openidc/blob/HEAD/src/handle/authz.c',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="insufficient_scope", error_description="Different scope(s) or other claims required"`,
    },
  ],
};
