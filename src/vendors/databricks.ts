import type { Vendor } from '../engine/vendor.ts';

/** Databricks: its refusals, from its documentation or source. */
export const databricks: Vendor = {
  id: 'databricks',
  name: 'Databricks',
  layer: 'api',
  marks: [{ host: ['.databricks.com', '.azuredatabricks.net'], mediaType: 'json' }],
  denials: [
    {
      when: { body: 'Credential was not sent or was of an unsupported type for this API.' },
      cause: 'no-credentials',
      says: 'no token of a known kind was sent.',
      orElse: ['wrong-scheme'],
      source: 'https://docs.databricks.com/api/workspace/introduction',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error_code":401,"message":"Credential was not sent or was of an unsupported type for this API. [ReqId: x]"}`,
    },
    {
      when: { json: { error_code: true, message: { starts: 'Invalid access token' } } },
      cause: 'invalid-credentials',
      says: 'the token is wrong, past its time, or of another workspace.',
      orElse: ['expired-credentials', 'wrong-audience'],
      shared: true,
      source: 'https://docs.databricks.com/api/workspace/introduction',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error_code":403,"message":"Invalid access token. [ReqId: x]"}`,
    },
    {
      when: { json: { error_code: { equals: 'PERMISSION_DENIED' }, message: true } },
      cause: 'insufficient-permission',
      says: 'the user lacks a permission on this object.',
      shared: true,
      source: 'https://docs.databricks.com/api/workspace/introduction',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error_code":"PERMISSION_DENIED","message":"User does not have READ permission on the cluster"}`,
    },
    {
      when: {
        body: ['Source IP address: ', 'is blocked by Databricks IP ACL for workspace'],
        text: 'is blocked by Databricks IP ACL',
      },
      cause: 'ip-blocked',
      says: 'the address is not on the access list of the workspace.',
      source: 'https://docs.databricks.com/en/security/network/front-end/ip-access-list.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error_code":"403","message":"Source IP address: 203.0.113.7 is blocked by Databricks IP ACL for workspace: 1"}`,
    },
  ],
};
