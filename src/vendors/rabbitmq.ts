import type { Vendor } from '../engine/vendor.ts';

/** RabbitMQ: its own refusals, from its documentation and source. */
export const rabbitmq: Vendor = {
  id: 'rabbitmq',
  name: 'RabbitMQ',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { error: { equals: 'not_authorized' }, reason: ['Login failed', 'Not_Authorized'] } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together, or the user may log in on the machine itself only.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source:
        'https://github.com/rabbitmq/rabbitmq-server/blob/HEAD/deps/rabbitmq_web_dispatch/src/rabbit_web_dispatch_access_control.erl',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "not_authorized", "reason": "Login failed"}`,
    },
    {
      when: {
        json: {
          error: { equals: ['not_authorised', 'not_authorized'] },
          reason: ['User can only log in via localhost'],
        },
      },
      cause: 'ip-blocked',
      says: 'this user may log in on the machine itself only.',
      confidence: 'certain',
      source:
        'https://github.com/rabbitmq/rabbitmq-server/blob/HEAD/deps/rabbitmq_web_dispatch/src/rabbit_web_dispatch_access_control.erl',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "not_authorised", "reason": "User can only log in via localhost"}`,
    },
    {
      when: {
        json: {
          error: { equals: ['not_authorised', 'not_authorized'] },
          reason: ['Not management user', 'Not administrator user', 'Not monitor user', 'Not policymaker user'],
        },
      },
      cause: 'insufficient-permission',
      says: 'the user lacks a tag that the page asks for.',
      confidence: 'certain',
      source: 'https://github.com/rabbitmq/rabbitmq-server/blob/HEAD/deps/rabbitmq_management/src/rabbit_mgmt_util.erl',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "not_authorised", "reason": "Not administrator user"}`,
    },
  ],
};
