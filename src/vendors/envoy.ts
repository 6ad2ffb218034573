import type { Vendor } from '../engine/vendor.ts';

/** Envoy and Istio: its own refusals, from its documentation and source. */
export const envoy: Vendor = {
  id: 'envoy',
  name: 'Envoy and Istio',
  layer: 'gateway',
  marks: [
    { body: { starts: 'RBAC: access denied' } },
    { body: { starts: 'Jwt ' }, header: { server: ['envoy', 'istio-envoy'] } },
    { header: { 'x-envoy-ratelimited': true } },
  ],
  denials: [
    {
      when: { body: { starts: 'RBAC: access denied' } },
      cause: 'insufficient-permission',
      says: 'an authorization policy of the mesh refuses the caller.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'no-credentials'],
      source: 'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/rbac_filter',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

RBAC: access denied`,
    },
    {
      when: { body: { equals: 'Jwt is missing' } },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'certain',
      source: 'https://github.com/google/jwt_verify_lib/blob/HEAD/src/status.cc',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Jwt is missing`,
    },
    {
      when: { body: { equals: 'Jwt is expired' } },
      cause: 'expired-credentials',
      says: 'the token is past its time.',
      confidence: 'certain',
      source: 'https://github.com/google/jwt_verify_lib/blob/HEAD/src/status.cc',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Jwt is expired`,
    },
    {
      when: { body: { equals: 'Jwt not yet valid' } },
      cause: 'clock-skew',
      says: 'the token is not valid yet.',
      confidence: 'certain',
      source: 'https://github.com/google/jwt_verify_lib/blob/HEAD/src/status.cc',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Jwt not yet valid`,
    },
    {
      when: { body: { starts: 'Jwt is not in the form of Header.Payload.Signature' } },
      cause: 'malformed-credentials',
      says: 'what was sent as a token is not one.',
      confidence: 'certain',
      source: 'https://github.com/google/jwt_verify_lib/blob/HEAD/src/status.cc',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Jwt is not in the form of Header.Payload.Signature with two dots and 3 sections`,
    },
    {
      when: { body: { starts: 'Jwt header ' } },
      cause: 'malformed-credentials',
      says: 'what was sent as a token is not one.',
      confidence: 'certain',
      source: 'https://github.com/google/jwt_verify_lib/blob/HEAD/src/status.cc',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Jwt header is an invalid JSON`,
    },
    {
      when: { body: { equals: ['Audiences in Jwt are not allowed', 'Jwt issuer is not configured'] } },
      cause: 'wrong-audience',
      says: 'the token was issued by or for somebody else.',
      confidence: 'certain',
      source: 'https://github.com/google/jwt_verify_lib/blob/HEAD/src/status.cc',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Audiences in Jwt are not allowed`,
    },
    {
      when: { body: { starts: 'Jwt verification fails' } },
      cause: 'invalid-credentials',
      says: 'the signature of the token is not confirmed.',
      confidence: 'certain',
      source: 'https://github.com/google/jwt_verify_lib/blob/HEAD/src/status.cc',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Jwt verification fails`,
    },
    {
      when: { body: { equals: "Jwks doesn't have key to match kid or alg from Jwt" } },
      cause: 'invalid-credentials',
      says: 'no key of the issuer fits the token.',
      confidence: 'likely',
      orElse: ['wrong-audience'],
      source: 'https://github.com/google/jwt_verify_lib/blob/HEAD/src/status.cc',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Jwks doesn't have key to match kid or alg from Jwt`,
    },
    {
      when: { body: { equals: 'local_rate_limited' } },
      cause: 'rate-limited',
      says: 'the rate limit of the proxy is used up.',
      confidence: 'certain',
      source: 'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/local_rate_limit_filter',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: text/plain; charset=utf-8

local_rate_limited`,
    },
    {
      when: { body: { equals: 'Invalid origin' }, header: { server: ['envoy', 'istio-envoy'] } },
      cause: 'csrf-rejected',
      says: 'the Origin of the request does not fit its target.',
      confidence: 'likely',
      orElse: ['origin-rejected'],
      source: 'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/csrf_filter',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8
Server: envoy

Invalid origin`,
    },
    {
      when: { body: { equals: 'OAuth flow failed.' } },
      cause: 'sso-gateway',
      says: 'the login of the proxy failed.',
      confidence: 'certain',
      source: 'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/oauth2_filter',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

OAuth flow failed.`,
    },
    {
      when: { status: [401, 403], body: { starts: 'Jwt payload ' } },
      cause: 'malformed-credentials',
      says: 'what was sent as a token is not one.',
      confidence: 'certain',
      source: 'https://github.com/google/jwt_verify_lib/blob/HEAD/src/status.cc',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Jwt payload is an invalid JSON`,
    },
    {
      when: { status: [401, 403], body: { starts: 'Jwt signature is an invalid Base64url' } },
      cause: 'malformed-credentials',
      says: 'the signature of the token is damaged.',
      confidence: 'certain',
      source: 'https://github.com/google/jwt_verify_lib/blob/HEAD/src/status.cc',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Jwt signature is an invalid Base64url encoded`,
    },
    {
      when: { body: { equals: 'Found multiple Jwt tokens' } },
      cause: 'malformed-credentials',
      says: 'more than one token was sent.',
      confidence: 'certain',
      source: 'https://github.com/google/jwt_verify_lib/blob/HEAD/src/status.cc',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Found multiple Jwt tokens`,
    },
    {
      when: {
        status: [401, 403],
        body: {
          equals: [
            'Jwks remote fetch is failed',
            "Jwks doesn't have any valid public key",
            'Jwks is an invalid JSON',
            'Jwks does not have [keys] field',
            '[keys] in Jwks is not an array',
          ],
        },
      },
      cause: 'server-config',
      says: 'the proxy could not get or read the keys of the issuer, so that it can check no token.',
      confidence: 'certain',
      source: 'https://github.com/google/jwt_verify_lib/blob/HEAD/src/status.cc',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Jwks remote fetch is failed`,
    },
    {
      when: { status: 403, body: { starts: 'Failed JWT authentication: ' } },
      cause: 'invalid-credentials',
      says: 'the route asks for a token check that is not set up.',
      confidence: 'likely',
      orElse: ['server-config'],
      source: 'https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/jwt_authn/filter.cc',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Failed JWT authentication: Wrong requirement_name: x. It should be one of [y]`,
    },
    {
      when: { status: 429, header: { 'x-envoy-ratelimited': true } },
      cause: 'rate-limited',
      says: 'the rate limit service of the proxy says that the limit is used up.',
      confidence: 'certain',
      source: 'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/rate_limit_filter',
      sample: `HTTP/1.1 429 Too Many Requests
x-envoy-ratelimited: true
server: envoy`,
    },
    {
      when: { status: 401, body: { equals: 'User authentication failed. Missing username and password.' } },
      cause: 'no-credentials',
      says: 'a name and password are needed.',
      confidence: 'certain',
      source:
        'https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/basic_auth/basic_auth_filter.cc',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

User authentication failed. Missing username and password.`,
    },
    {
      when: { status: 401, body: { equals: 'User authentication failed. Invalid username/password combination.' } },
      cause: 'invalid-credentials',
      says: 'name and password are not accepted.',
      confidence: 'certain',
      source:
        'https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/basic_auth/basic_auth_filter.cc',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

User authentication failed. Invalid username/password combination.`,
    },
    {
      when: {
        status: 401,
        body: {
          equals: [
            'Client authentication failed.',
            'Client authentication failed: unknown API key.',
            'Client authentication failed: missing API key.',
          ],
        },
      },
      cause: 'invalid-credentials',
      says: 'the API key is unknown, or none was sent.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source:
        'https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/api_key_auth/api_key_auth.cc',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Client authentication failed.`,
    },
    {
      when: { status: 401, body: { equals: 'User authentication failed. Invalid basic credential format.' } },
      cause: 'malformed-credentials',
      says: 'name and password could not be read.',
      confidence: 'certain',
      source:
        'https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/basic_auth/basic_auth_filter.cc',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

User authentication failed. Invalid basic credential format.`,
    },
    {
      when: { status: 401, body: { equals: "User authentication failed. Expected 'Basic' authentication scheme." } },
      cause: 'wrong-scheme',
      says: 'something other than a name and password was sent.',
      confidence: 'certain',
      source:
        'https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/basic_auth/basic_auth_filter.cc',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

User authentication failed. Expected 'Basic' authentication scheme.`,
    },
    {
      when: { status: 403, body: { equals: 'Client is forbidden.' } },
      cause: 'insufficient-permission',
      says: 'the key is known and may not use this route.',
      confidence: 'certain',
      shared: true,
      source:
        'https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/api_key_auth/api_key_auth.cc',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Client is forbidden.`,
    },
  ],
  remedies: {
    'preflight-denied': [
      {
        text: 'Let preflights pass without a token.',
        code: {
          language: 'yaml',
          text: `name: envoy.filters.http.jwt_authn
typed_config:
  "@type": type.googleapis.com/envoy.extensions.filters.http.jwt_authn.v3.JwtAuthentication
  bypass_cors_preflight: true`,
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Put the CORS filter before the filters that refuse, so that it adds its fields to their answers too, and give the virtual host or route a policy.',
        code: {
          language: 'yaml',
          text: `http_filters:
- name: envoy.filters.http.cors
  typed_config:
    "@type": type.googleapis.com/envoy.extensions.filters.http.cors.v3.Cors
# then jwt_authn, ext_authz, rbac and, last, the router

# in the virtual host
typed_per_filter_config:
  envoy.filters.http.cors:
    "@type": type.googleapis.com/envoy.extensions.filters.http.cors.v3.CorsPolicy
    allow_origin_string_match: [{ exact: "https://app.example.com" }]
    allow_methods: GET, POST, PUT, DELETE
    allow_headers: authorization, content-type
    allow_credentials: true`,
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Name the field in the CORS policy of the route.',
        code: {
          language: 'yaml',
          text: `"@type": type.googleapis.com/envoy.extensions.filters.http.cors.v3.CorsPolicy
expose_headers: WWW-Authenticate`,
        },
      },
    ],
    'version-banner': [
      {
        text: 'Replace the name of the server that the service behind it gives.',
        code: {
          language: 'yaml',
          text: `server_name: web
server_header_transformation: OVERWRITE`,
        },
      },
    ],
    'no-reason': [
      {
        text: 'Give local replies a body of your own.',
        code: {
          language: 'yaml',
          text: `local_reply_config:
  body_format:
    json_format:
      status: "%RESPONSE_CODE%"
      detail: "%LOCAL_REPLY_BODY%"`,
        },
      },
    ],
    'missing-retry-after': [
      {
        text: 'Let the rate limit filter, local or global, add the field to what it refuses.',
        code: {
          language: 'yaml',
          text: `response_headers_to_add:
- header: { key: retry-after, value: "60" }`,
        },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'Answer 404 where RBAC would answer 403.',
        code: {
          language: 'yaml',
          text: `local_reply_config:
  mappers:
  - filter:
      status_code_filter:
        comparison: { op: EQ, value: { default_value: 403, runtime_key: none } }
    status_code: 404`,
        },
      },
    ],
  },
};
