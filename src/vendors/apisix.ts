import type { Vendor } from '../engine/vendor.ts';

/** Apache APISIX: its own refusals, from its documentation and source. */
export const apisix: Vendor = {
  id: 'apisix',
  name: 'Apache APISIX',
  layer: 'gateway',
  marks: [{ header: { server: { starts: 'APISIX' } }, json: { message: true }, status: [401, 403] }],
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
      shared: true,
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
      shared: true,
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
      shared: true,
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
    {
      when: {
        json: { message: { equals: 'Your IP address is not allowed' } },
        header: { server: { starts: 'APISIX' } },
      },
      cause: 'ip-blocked',
      says: 'the address of the caller is not allowed.',
      confidence: 'certain',
      source: 'https://github.com/apache/apisix/blob/HEAD/apisix/plugins/ip-restriction.lua',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
Server: APISIX/3.9.0

{"message":"Your IP address is not allowed"}`,
    },
    {
      when: {
        json: {
          error_msg: {
            equals: [
              'no csrf token in headers',
              'no csrf cookie',
              'csrf token mismatch',
              'Failed to verify the csrf token signature',
            ],
          },
        },
      },
      cause: 'csrf-rejected',
      says: 'the anti-forgery token is missing or does not fit the cookie.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/apache/apisix/blob/HEAD/apisix/plugins/csrf.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error_msg":"no csrf token in headers"}`,
    },
    {
      when: { json: { message: { starts: "client request can't be validated: " } } },
      cause: 'bad-signature',
      says: 'the signature does not fit the request.',
      confidence: 'likely',
      orElse: ['clock-skew', 'malformed-credentials'],
      source: 'https://github.com/apache/apisix/blob/HEAD/apisix/plugins/hmac-auth.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"client request can't be validated: Invalid signature"}`,
    },
    {
      when: { json: { message: { equals: "client request can't be validated" } } },
      cause: 'bad-signature',
      says: 'the signature does not fit the request.',
      confidence: 'likely',
      orElse: ['no-credentials', 'invalid-credentials', 'clock-skew'],
      source: 'https://github.com/apache/apisix/blob/HEAD/apisix/plugins/hmac-auth.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"client request can't be validated"}`,
    },
    {
      when: { json: { message: ['missing user key in JWT token', 'Invalid user key in JWT token'] } },
      cause: 'invalid-credentials',
      says: 'the token names no user that is known here.',
      confidence: 'certain',
      source: 'https://github.com/apache/apisix/blob/HEAD/apisix/plugins/jwt-auth.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Invalid user key in JWT token"}`,
    },
    {
      when: { json: { message: { equals: 'Missing authorization in request' } } },
      cause: 'no-credentials',
      says: 'a name and password are needed.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/apache/apisix/blob/HEAD/apisix/plugins/basic-auth.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: Basic realm='.'

{"message":"Missing authorization in request"}`,
    },
    {
      when: { json: { message: { equals: 'Invalid authorization in request' } } },
      cause: 'malformed-credentials',
      says: 'name and password could not be read.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/apache/apisix/blob/HEAD/apisix/plugins/basic-auth.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Invalid authorization in request"}`,
    },
    {
      when: {
        json: {
          message: [
            'The consumer is forbidden.',
            'The consumer_name is forbidden.',
            'The service_id is forbidden.',
            'The route_id is forbidden.',
            'The consumer_group_id is forbidden.',
          ],
        },
      },
      cause: 'insufficient-permission',
      says: 'the caller is known, and a rule does not allow this route.',
      confidence: 'certain',
      source: 'https://github.com/apache/apisix/blob/HEAD/apisix/plugins/consumer-restriction.lua',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"The service_id is forbidden."}`,
    },
    {
      when: { json: { message: { starts: 'The request is rejected, please check the ' } } },
      cause: 'no-credentials',
      says: 'the request says nothing about who sends it.',
      confidence: 'certain',
      source: 'https://github.com/apache/apisix/blob/HEAD/apisix/plugins/consumer-restriction.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"The request is rejected, please check the consumer_name for this request"}`,
    },
    {
      when: { status: 403, json: { message: { equals: 'Not allowed' } }, header: { server: { starts: 'APISIX' } } },
      cause: 'bot-challenge',
      says: 'the program that sent the request is not allowed.',
      confidence: 'likely',
      orElse: ['origin-rejected'],
      source: 'https://github.com/apache/apisix/blob/HEAD/apisix/plugins/ua-restriction.lua',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
Server: APISIX/3.9.0

{"message":"Not allowed"}`,
    },
    {
      when: { json: { message: { equals: 'Missing rbac token in request' } } },
      cause: 'no-credentials',
      says: 'a token of the permission service is needed.',
      confidence: 'certain',
      source: 'https://github.com/apache/apisix/blob/HEAD/apisix/plugins/wolf-rbac.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Missing rbac token in request"}`,
    },
  ],
  remedies: {
    'preflight-denied': [
      {
        text: 'Add the cors plugin to the route: it answers preflights before the plugins that ask for a login. With allow_credential no list may be left at "*", which is the default.',
        code: {
          language: 'json',
          text: `"cors": {
  "allow_origins": "https://app.example.com",
  "allow_methods": "GET,POST,PUT,DELETE",
  "allow_headers": "Authorization,Content-Type",
  "expose_headers": "WWW-Authenticate",
  "allow_credential": true
}`,
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Add the cors plugin to the route: it adds its fields to refusals too. With allow_credential no list may be left at "*", which is the default.',
        code: {
          language: 'json',
          text: `"cors": {
  "allow_origins": "https://app.example.com",
  "allow_methods": "GET,POST,PUT,DELETE",
  "allow_headers": "Authorization,Content-Type",
  "expose_headers": "WWW-Authenticate",
  "allow_credential": true
}`,
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Name the field in the cors plugin.',
        code: { language: 'json', text: '"cors": { "expose_headers": "WWW-Authenticate" }' },
      },
    ],
    'should-be-429': [
      {
        text: 'Let the limit answer 429: 503 is its default.',
        code: {
          language: 'json',
          text: '"limit-count": { "count": 100, "time_window": 60, "key": "remote_addr", "rejected_code": 429 }',
        },
      },
    ],
    'version-banner': [
      {
        text: 'Leave the version out of the Server field.',
        code: {
          language: 'yaml',
          text: `apisix:
  enable_server_tokens: false`,
        },
      },
    ],
  },
};
