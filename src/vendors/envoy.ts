import type { Vendor } from '../engine/vendor.ts';

/** Envoy and Istio: its own refusals, from its documentation and source. */
export const envoy: Vendor = {
  id: 'envoy',
  name: 'Envoy and Istio',
  layer: 'gateway',
  marks: [
    { body: { starts: 'RBAC: access denied' } },
    { body: { starts: 'Jwt ' }, header: { server: ['envoy', 'istio-envoy'] } },
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
  ],
};
