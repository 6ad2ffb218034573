import type { Vendor } from '../engine/vendor.ts';

/** HashiCorp Vault: its own refusals, from its documentation and source. */
export const vault: Vendor = {
  id: 'vault',
  name: 'HashiCorp Vault',
  layer: 'api',
  marks: [{ requestHeader: { 'x-vault-token': true }, json: { 'errors.*': true } }],
  denials: [
    {
      when: { json: { 'errors.*': { equals: 'missing client token' } } },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'certain',
      source: 'https://github.com/hashicorp/vault/blob/main/vault/request_handling.go',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"errors": ["missing client token"]}`,
    },
    {
      when: { json: { 'errors.*': ['permission denied'] }, requestHeader: { 'x-vault-token': true } },
      cause: 'insufficient-permission',
      says: 'no policy of the token allows this, or the token is not good.',
      confidence: 'likely',
      orElse: ['invalid-credentials', 'expired-credentials'],
      source: 'https://developer.hashicorp.com/vault/api-docs',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
X-Vault-Token: hvs.abc
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors": ["1 error occurred:\\n\\t* permission denied\\n\\n"]}`,
    },
    {
      when: { json: { 'errors.*': ['invalid token'] } },
      cause: 'invalid-credentials',
      says: 'the token is not good, or past its time.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'revoked-credentials'],
      shared: true,
      source: 'https://developer.hashicorp.com/vault/api-docs',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors": ["2 errors occurred:\\n\\t* permission denied\\n\\t* invalid token\\n\\n"]}`,
    },
    {
      when: {
        json: { 'errors.*': ['invalid username or password', 'invalid role or secret ID', 'invalid secret id'] },
      },
      cause: 'invalid-credentials',
      says: 'the login is not accepted.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/hashicorp/vault/blob/main/builtin/credential/approle/path_login.go',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"errors": ["invalid username or password"]}`,
    },
    {
      when: { json: { 'errors.*': ['missing client X-Vault-Request', 'missing X-Vault-Request'] } },
      cause: 'csrf-rejected',
      says: 'the agent asks for X-Vault-Request: true.',
      confidence: 'likely',
      source: 'https://developer.hashicorp.com/vault/api-docs',
      sample: `HTTP/1.1 412 Error
Content-Type: application/json

{"errors": ["missing X-Vault-Request header"]}`,
    },
    {
      when: { json: { 'errors.*': ['Vault is sealed'] } },
      cause: 'resource-state',
      says: 'the vault is sealed.',
      confidence: 'certain',
      source: 'https://github.com/hashicorp/vault/blob/main/sdk/helper/consts/error.go',
      sample: `HTTP/1.1 503 Service Unavailable
Content-Type: application/json

{"errors": ["Vault is sealed"]}`,
    },
    {
      when: { json: { 'errors.*': 'permission denied\n\t* invalid token' } },
      cause: 'invalid-credentials',
      says: 'there is no such token any more: it ran out, was revoked or never existed.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'revoked-credentials'],
      source: 'https://github.com/hashicorp/vault/blob/main/vault/request_handling.go',
      sample: `GET /v1/secret/data/app HTTP/1.1
Host: vault.example.com
X-Vault-Token: hvs.abc
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors": ["2 errors occurred:\\n\\t* permission denied\\n\\t* invalid token\\n\\n"]}`,
    },
  ],
};
