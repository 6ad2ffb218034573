import type { Vendor } from '../engine/vendor.ts';

/** n8n: its refusals, from its documentation or source. */
export const n8n: Vendor = {
  id: 'n8n',
  name: 'n8n',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { json: { message: { equals: "'X-N8N-API-KEY' header required" } } },
      cause: 'no-credentials',
      says: 'no key was sent.',
      source: 'https://github.com/n8n-io/n8n/blob/HEAD/packages/cli/src/public-api/index.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"'X-N8N-API-KEY' header required"}`,
    },
    {
      when: { json: { message: 'Wrong username or password. Do you have caps lock on?' } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      source: 'https://github.com/n8n-io/n8n/blob/HEAD/packages/cli/src/controllers/auth.controller.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"message":"Wrong username or password. Do you have caps lock on?"}`,
    },
    {
      when: { body: ['Authorization data is wrong!'] },
      cause: 'invalid-credentials',
      says: 'the credentials of the webhook are wrong, or its option to ignore robots refused the client.',
      orElse: ['no-credentials', 'bot-challenge'],
      source: 'https://github.com/n8n-io/n8n/blob/HEAD/packages/nodes-base/nodes/Webhook/utils.ts',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code":0,"message":"Authorization data is wrong!"}`,
    },
  ],
};
