import type { Vendor } from '../engine/vendor.ts';

/** Box: its refusals, from its documentation or source. */
export const box: Vendor = {
  id: 'box',
  name: 'Box',
  layer: 'api',
  marks: [{ host: ['api.box.com', 'upload.box.com'], mediaType: 'json' }],
  denials: [
    {
      when: { header: { 'www-authenticate': 'Bearer realm="Service", error="invalid_token"' } },
      cause: 'invalid-credentials',
      says: 'the access token is wrong or has expired.',
      orElse: ['expired-credentials'],
      shared: true,
      source: 'https://developer.box.com/guides/api-calls/permissions-and-errors/common-errors/',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="Service", error="invalid_token", error_description="The access token provided is invalid."`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { json: { type: { equals: 'error' }, request_id: true } },
      confidence: 'certain',
      codes: {
        unauthorized: ['invalid-credentials', 'the access token was not accepted.', 'likely'],
        insufficient_scope: ['insufficient-scope', 'the token or application lacks a scope.'],
        access_denied_insufficient_permissions: ['insufficient-permission', 'the user may not do this with the item.'],
        access_denied_item_locked: ['resource-state', 'the item is locked.'],
        forbidden_by_policy: ['insufficient-permission', 'a policy of the enterprise forbids it.'],
        terms_of_service_required: ['not-entitled', 'the user has to accept the terms first.'],
        shared_link_access_denied: ['insufficient-permission', 'the shared link does not allow it.', 'likely'],
        item_name_invalid: ['resource-state', 'the name is not allowed.', 'possible'],
        storage_limit_exceeded: ['not-entitled', 'the storage is full.'],
      },
      source: 'https://github.com/box/box-openapi/blob/HEAD/openapi.json',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"type":"error","status":403,"code":"access_denied_insufficient_permissions","help_url":"http://developers.box.com/docs/#errors","message":"Access denied - insufficient permission","request_id":"abc"}`,
    },
  ],
};
