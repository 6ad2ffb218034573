import type { Vendor } from '../engine/vendor.ts';

/** Apache APISIX: its own refusals, from its documentation and source. */
export const apisix: Vendor = {
  id: 'apisix',
  name: 'Apache APISIX',
  layer: 'gateway',
  marks: [],
  denials: [
    {
      when: {
        json: {
          message: [
            'Missing API key in request',
            'Missing API key found in request',
            'Missing JWT token in request',
            'Missing authorization in request',
          ],
        },
      },
      cause: 'no-credentials',
      says: 'nothing was sent that the plugin could check.',
      confidence: 'certain',
      source: 'https://github.com/apache/apisix/blob/HEAD/apisix/plugins/jwt-auth.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "Missing API key in request"}`,
    },
    {
      when: { json: { message: ['Invalid API key in request', 'Invalid user authorization'] } },
      cause: 'invalid-credentials',
      says: 'the key or password is not accepted.',
      confidence: 'certain',
      source: 'https://github.com/apache/apisix/blob/HEAD/apisix/plugins/key-auth.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "Invalid API key in request"}`,
    },
    {
      when: { json: { message: ['JWT token invalid', 'failed to verify jwt'] } },
      cause: 'invalid-credentials',
      says: 'the token is not good, or past its time.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://github.com/apache/apisix/blob/HEAD/apisix/plugins/jwt-auth.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "failed to verify jwt"}`,
    },
    {
      when: { json: { message: ['The consumer_name is forbidden.'] } },
      cause: 'insufficient-permission',
      says: 'the consumer may not use this route.',
      confidence: 'certain',
      source: 'https://github.com/apache/apisix/blob/HEAD/apisix/plugins/consumer-restriction.lua',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "The consumer_name is forbidden."}`,
    },
    {
      when: { text: 'Your referer host is not allowed' },
      cause: 'origin-rejected',
      says: 'the site is on a list.',
      confidence: 'certain',
      source: 'https://github.com/apache/apisix/blob/HEAD/apisix/plugins/referer-restriction.lua',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "Your referer host is not allowed"}`,
    },
  ],
};
