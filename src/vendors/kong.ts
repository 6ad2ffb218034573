import type { Vendor } from '../engine/vendor.ts';

/** Kong: its own refusals, from its documentation and source. */
export const kong: Vendor = {
  id: 'kong',
  name: 'Kong',
  layer: 'gateway',
  marks: [{ header: { server: { starts: 'kong' } } }, { header: { 'www-authenticate': 'realm="kong"' } }],
  denials: [
    {
      when: { json: { message: 'No API key found in request' } },
      cause: 'no-credentials',
      says: 'the route asks for an API key, and none was sent.',
      confidence: 'certain',
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/key-auth/handler.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: Key

{"message": "No API key found in request", "request_id": "5f3b"}`,
    },
    {
      when: {
        header: { 'www-authenticate': { starts: 'Key' } },
        json: { message: ['Unauthorized', 'Invalid authentication credentials'] },
      },
      cause: 'invalid-credentials',
      says: 'no such API key is known.',
      confidence: 'likely',
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/key-auth/handler.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: Key

{"message": "Unauthorized", "request_id": "5f3b"}`,
    },
    {
      when: { json: { message: { equals: 'Invalid authentication credentials' } } },
      cause: 'invalid-credentials',
      says: 'the credentials that were sent belong to no consumer.',
      confidence: 'likely',
      shared: true,
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/basic-auth/access.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "Invalid authentication credentials"}`,
    },
    {
      when: { json: { message: ['You cannot consume this service'] } },
      cause: 'insufficient-permission',
      says: 'the groups of the consumer are not allowed on this route.',
      confidence: 'certain',
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/acl/handler.lua',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "You cannot consume this service", "request_id": "5f3b"}`,
    },
    {
      when: { json: { exp: { equals: 'token expired' } } },
      cause: 'expired-credentials',
      says: 'the token is past its time.',
      confidence: 'certain',
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/jwt/jwt_parser.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"exp": "token expired"}`,
    },
    {
      when: { json: { nbf: { equals: 'token not valid yet' } } },
      cause: 'clock-skew',
      says: 'the token is not valid yet.',
      confidence: 'certain',
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/jwt/jwt_parser.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"nbf": "token not valid yet"}`,
    },
    {
      when: {
        json: { message: ["No credentials found for given '", "No mandatory '", 'Invalid algorithm', 'Bad token; '] },
      },
      cause: 'invalid-credentials',
      says: 'the token names no consumer that is known, or could not be read.',
      confidence: 'likely',
      orElse: ['wrong-audience'],
      shared: true,
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/jwt/handler.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "No credentials found for given 'iss'", "request_id": "5f3b"}`,
    },
    {
      when: { json: { message: 'HMAC signature does not match' } },
      cause: 'bad-signature',
      says: 'the signature does not fit the request and the secret.',
      confidence: 'certain',
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/hmac-auth/access.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "HMAC signature does not match", "request_id": "5f3b"}`,
    },
    {
      when: { json: { message: 'a valid date or x-date header is required' } },
      cause: 'clock-skew',
      says: 'the signed time is missing or too far from the clock of the server.',
      confidence: 'likely',
      orElse: ['bad-signature'],
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/hmac-auth/access.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "HMAC signature cannot be verified, a valid date or x-date header is required for HMAC Authentication", "request_id": "5f3b"}`,
    },
    {
      when: { json: { message: { equals: 'API rate limit exceeded' } } },
      cause: 'rate-limited',
      says: 'the number of calls for this period is used up.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/Kong/kong/blob/HEAD/kong/plugins/rate-limiting/schema.lua',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"message": "API rate limit exceeded", "request_id": "5f3b"}`,
    },
    {
      when: { json: { error_description: ['The access token is missing'] } },
      cause: 'no-credentials',
      says: 'no access token was sent.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/oauth2/access.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error_description": "The access token is missing", "error": "invalid_request"}`,
    },
    {
      when: { json: { error_description: ['The access token is invalid or has expired'] } },
      cause: 'invalid-credentials',
      says: 'the access token is unknown or past its time.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      shared: true,
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/oauth2/access.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error_description": "The access token is invalid or has expired", "error": "invalid_token"}`,
    },
    {
      when: { status: 401, json: { message: { equals: 'HMAC signature cannot be verified' } } },
      cause: 'malformed-credentials',
      says: 'the signature lacks a part that is needed, or its user name is not known.',
      confidence: 'likely',
      orElse: ['invalid-credentials'],
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/hmac-auth/access.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: hmac realm="kong"

{"message": "HMAC signature cannot be verified", "request_id": "5f3b"}`,
    },
    {
      when: {
        status: 401,
        header: { 'www-authenticate': { starts: 'Bearer' }, server: 'kong' },
        json: { message: { equals: 'Invalid signature' } },
      },
      cause: 'invalid-credentials',
      says: 'the signature of the token is not confirmed.',
      confidence: 'certain',
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/jwt/handler.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
Server: kong/3.9.0
WWW-Authenticate: Bearer realm="kong", error="invalid_token"

{"message": "Invalid signature", "request_id": "5f3b"}`,
    },
    {
      when: { json: { message: { starts: 'IP address not allowed: ' } } },
      cause: 'ip-blocked',
      says: 'the address of the caller is not allowed.',
      confidence: 'certain',
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/ip-restriction/handler.lua',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"IP address not allowed: 192.0.2.7"}`,
    },
    {
      when: { json: { message: { equals: 'Your IP address is not allowed' } }, header: { server: { starts: 'kong' } } },
      cause: 'ip-blocked',
      says: 'the address of the caller is not allowed.',
      confidence: 'certain',
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/ip-restriction/handler.lua',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
Server: kong/2.8.1

{"message":"Your IP address is not allowed"}`,
    },
    {
      when: {
        status: 401,
        header: { 'www-authenticate': { starts: 'Bearer' } },
        json: { message: { starts: "Invalid 'iss' in claims" } },
      },
      cause: 'invalid-credentials',
      says: 'the token has no issuer that Kong knows.',
      confidence: 'likely',
      orElse: ['malformed-credentials'],
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/jwt/handler.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: Bearer realm="service.example", error="invalid_token"

{"message":"Invalid 'iss' in claims","request_id":"5f3b"}`,
    },
    {
      when: { json: { message: { equals: 'Multiple tokens provided' } } },
      cause: 'malformed-credentials',
      says: 'more than one token was sent.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/jwt/handler.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Multiple tokens provided"}`,
    },
    {
      when: { json: { message: { equals: 'Unrecognizable token' } } },
      cause: 'malformed-credentials',
      says: 'what was sent as a token is not one.',
      confidence: 'certain',
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/jwt/handler.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Unrecognizable token"}`,
    },
    {
      when: { json: { message: { equals: 'Invalid key/secret' } }, status: 401 },
      cause: 'server-config',
      says: 'the key that Kong keeps for this issuer cannot be used.',
      confidence: 'likely',
      shared: true,
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/jwt/handler.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Invalid key/secret"}`,
    },
    {
      when: {
        status: 401,
        json: { message: { equals: 'Unauthorized' }, request_id: true },
        header: {
          'www-authenticate': ['realm="service"', 'Basic realm="service"', 'Key realm=', 'hmac realm=', 'LDAP realm='],
        },
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'a client certificate or login is needed.',
      confidence: 'likely',
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/basic-auth/access.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: Basic realm="service"

{"message":"Unauthorized","request_id":"5f3b"}`,
    },
    {
      when: { json: { error_description: { starts: 'The access token is global, but the current API' } } },
      cause: 'insufficient-permission',
      says: 'the token was issued for another service.',
      confidence: 'likely',
      orElse: ['wrong-audience'],
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/oauth2/access.lua',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"invalid_token","error_description":"The access token is global, but the current API is configured without \\"global_credentials\\""}`,
    },
    {
      when: { json: { error_description: { starts: 'The HTTP method ' }, error: { equals: 'invalid_method' } } },
      cause: 'method-not-permitted',
      says: 'this method may not be used at the token endpoint.',
      confidence: 'certain',
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/oauth2/access.lua',
      sample: `HTTP/1.1 405 Method Not Allowed
Content-Type: application/json

{"error":"invalid_method","error_description":"The HTTP method GET is invalid for the token endpoint"}`,
    },
    {
      when: { json: { error_description: { equals: 'Scope mismatch' } } },
      cause: 'insufficient-scope',
      says: 'the scope that was asked for is not one of the allowed.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/oauth2/access.lua',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"invalid_scope","error_description":"Scope mismatch"}`,
    },
    {
      when: { status: 403, json: { message: { equals: 'Forbidden' }, request_id: true }, header: { server: 'kong' } },
      cause: 'bot-challenge',
      says: 'the program that sent the request is on the deny list.',
      confidence: 'possible',
      orElse: ['insufficient-permission'],
      source: 'https://github.com/Kong/kong/blob/master/kong/plugins/bot-detection/handler.lua',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
Server: kong/3.9.0

{"message":"Forbidden","request_id":"5f3b"}`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Upgrade to 3.8 or newer: key-auth, basic-auth and jwt then name the scheme with every 401. Set the realm in the plugin.',
        code: { language: 'json', text: '{ "name": "key-auth", "config": { "realm": "api" } }' },
      },
    ],
    'preflight-denied': [
      {
        text: 'Add the cors plugin: it runs before the login plugins and answers preflights itself while preflight_continue is off, which is the default.',
        code: {
          language: 'json',
          text: '{ "name": "cors", "config": { "origins": ["https://app.example.com"], "credentials": true } }',
        },
      },
      {
        text: 'Or let preflights pass key-auth and jwt to the service.',
        code: { language: 'json', text: '{ "name": "key-auth", "config": { "run_on_preflight": false } }' },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Add the cors plugin to the route: it also marks the refusals of other plugins.',
        code: {
          language: 'json',
          text: '{ "name": "cors", "config": { "origins": ["https://app.example.com"], "credentials": true, "exposed_headers": ["WWW-Authenticate"] } }',
        },
      },
    ],
    'version-banner': [
      {
        text: 'Leave Server, Via and the latency fields out.',
        code: { language: 'properties', text: 'headers = off' },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Name the field in the cors plugin.',
        code: {
          language: 'json',
          text: '{ "name": "cors", "config": { "origins": ["https://app.example.com"], "credentials": true, "exposed_headers": ["WWW-Authenticate"] } }',
        },
      },
    ],
    'no-login-throttle': [
      {
        text: 'Limit attempts on the route of the login.',
        code: {
          language: 'json',
          text: '{ "name": "rate-limiting", "config": { "minute": 5, "limit_by": "ip", "policy": "local" } }',
        },
      },
    ],
  },
};
