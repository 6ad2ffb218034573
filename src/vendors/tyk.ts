import type { Vendor } from '../engine/vendor.ts';

/** Tyk: its own refusals, from its documentation and source. */
export const tyk: Vendor = {
  id: 'tyk',
  name: 'Tyk',
  layer: 'gateway',
  marks: [],
  denials: [
    {
      when: { json: { error: ['Authorization field missing'] } },
      cause: 'no-credentials',
      says: 'no key was sent.',
      confidence: 'certain',
      source: 'https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/mw_jwt.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "Authorization field missing"}`,
    },
    {
      when: { json: { error: ['Access to this API has been disallowed'] } },
      cause: 'insufficient-permission',
      says: 'the key does not cover this API, or is not known.',
      confidence: 'likely',
      orElse: ['invalid-credentials'],
      source: 'https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/handler_error.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "Access to this API has been disallowed"}`,
    },
    {
      when: { json: { error: ['Key has expired, please renew'] } },
      cause: 'expired-credentials',
      says: 'the key is past its time.',
      confidence: 'certain',
      source: 'https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/mw_key_expired_check.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "Key has expired, please renew"}`,
    },
    {
      when: { json: { error: ['Key not authorised', 'Key not authorized'] } },
      cause: 'invalid-credentials',
      says: 'the token fits no key.',
      confidence: 'likely',
      source: 'https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/coprocess.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "Key not authorized"}`,
    },
    {
      when: { json: { error: ['Quota exceeded'] }, header: { 'x-generator': 'tyk.io' } },
      cause: 'rate-limited',
      says: 'the quota of the key is used up.',
      confidence: 'certain',
      source: 'https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/mw_rate_limiting.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
X-Generator: tyk.io

{"error": "Quota exceeded"}`,
    },
    {
      when: { json: { error: ['Rate limit exceeded'] }, header: { 'x-generator': 'tyk.io' } },
      cause: 'rate-limited',
      says: 'too many calls in a short time.',
      confidence: 'certain',
      source: 'https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/mw_rate_limiting.go',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json
X-Generator: tyk.io

{"error": "Rate limit exceeded"}`,
    },
    {
      when: { header: { 'x-generator': 'tyk.io' }, json: { error: { equals: 'Client certificate required' } } },
      cause: 'client-certificate-required',
      says: 'the API asks for a client certificate, and none was presented.',
      confidence: 'certain',
      source: 'https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/handler_error.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
X-Generator: tyk.io

{"error": "Client certificate required"}`,
    },
    {
      when: { header: { 'x-generator': 'tyk.io' }, json: { error: { equals: 'Certificate has expired' } } },
      cause: 'client-certificate-required',
      says: 'the client certificate is past its time.',
      confidence: 'certain',
      source: 'https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/handler_error.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
X-Generator: tyk.io

{"error": "Certificate has expired"}`,
    },
    {
      when: { header: { 'x-generator': 'tyk.io' }, json: { error: { equals: 'Bearer token malformed' } } },
      cause: 'malformed-credentials',
      says: 'the Authorization field does not consist of Bearer and one token.',
      confidence: 'certain',
      source: 'https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/handler_error.go',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json
X-Generator: tyk.io

{"error": "Bearer token malformed"}`,
    },
    {
      when: {
        header: { 'x-generator': 'tyk.io' },
        json: { error: { equals: 'Key not authorised. OAuth client access was revoked' } },
      },
      cause: 'revoked-credentials',
      says: 'the access of the OAuth client was revoked.',
      confidence: 'certain',
      source: 'https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/handler_error.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
X-Generator: tyk.io

{"error": "Key not authorised. OAuth client access was revoked"}`,
    },
    {
      when: { json: { error: { equals: 'Key is inactive, please renew' } } },
      cause: 'account-disabled',
      says: 'the key is switched off.',
      confidence: 'certain',
      source: 'https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/mw_key_expired_check.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"Key is inactive, please renew"}`,
    },
    {
      when: { json: { error: { equals: 'Access to this resource has been disallowed' } } },
      cause: 'insufficient-permission',
      says: 'the key may not use this path.',
      confidence: 'certain',
      source: 'https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/mw_granular_access.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"Access to this resource has been disallowed"}`,
    },
    {
      when: { json: { error: { starts: 'Attempted access with malformed header' } } },
      cause: 'malformed-credentials',
      says: 'name and password could not be read.',
      confidence: 'certain',
      source: 'https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/mw_basic_auth.go',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"Attempted access with malformed header, header not in basic auth format"}`,
    },
    {
      when: {
        json: {
          error: ['This organisation quota has been exceeded', 'This organisation rate limit has been exceeded'],
        },
      },
      cause: 'rate-limited',
      says: 'the quota of the whole organisation is used up.',
      confidence: 'certain',
      source: 'https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/mw_organisation_activity.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"This organisation quota has been exceeded, please contact your API administrator"}`,
    },
    {
      when: { json: { error: 'organisation access has been disabled or quota' } },
      cause: 'account-disabled',
      says: 'the organisation is switched off, or its quota is used up.',
      confidence: 'likely',
      orElse: ['rate-limited'],
      source: 'https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/mw_organisation_activity.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"This organisation access has been disabled or quota/rate limit is exceeded, please contact your API administrator"}`,
    },
    {
      when: { json: { error: { equals: 'Authorization field missing, malformed or invalid' } } },
      cause: 'bad-signature',
      says: 'the signature of the request is missing or has the wrong form.',
      confidence: 'likely',
      orElse: ['no-credentials', 'clock-skew'],
      source: 'https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/mw_http_signature_validation.go',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"Authorization field missing, malformed or invalid"}`,
    },
    {
      when: { json: { error: { equals: 'No matching KID could be found' } } },
      cause: 'server-config',
      says: 'no key of the issuer fits the token.',
      confidence: 'likely',
      orElse: ['invalid-credentials', 'wrong-audience'],
      source: 'https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/mw_jwt.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"No matching KID could be found"}`,
    },
    {
      when: {
        json: { error: ['Session state is missing or unset! Please make sure that auth headers are properly applied'] },
      },
      cause: 'no-credentials',
      says: 'the request carries no key.',
      confidence: 'likely',
      source: 'https://github.com/TykTechnologies/tyk/blob/HEAD/gateway/mw_key_expired_check.go',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"Session state is missing or unset! Please make sure that auth headers are properly applied"}`,
    },
  ],
  remedies: {
    'preflight-denied': [
      {
        text: 'Let the gateway answer preflights itself, before any key is asked for.',
        code: {
          language: 'json',
          text: '"CORS": { "enable": true, "options_passthrough": false, "allowed_origins": ["https://app.example.com"], "allowed_headers": ["Authorization", "Content-Type"], "allow_credentials": true }',
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Switch CORS on in the API definition: refusals of the gateway get the fields too.',
        code: {
          language: 'json',
          text: '"CORS": { "enable": true, "allowed_origins": ["https://app.example.com"], "allow_credentials": true }',
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Name the field in the API definition.',
        code: { language: 'json', text: '"CORS": { "enable": true, "exposed_headers": ["WWW-Authenticate"] }' },
      },
    ],
    'should-be-401': [
      {
        text: 'Answer a missing or unknown key with 401.',
        code: {
          language: 'json',
          text: `"override_messages": {
  "auth.auth_field_missing": { "message": "A key is needed", "code": 401 },
  "auth.key_not_found": { "message": "The key is not accepted", "code": 401 }
}`,
        },
      },
    ],
    'version-banner': [
      {
        text: 'Leave out the field that names the gateway.',
        code: { language: 'json', text: '"hide_generator_header": true' },
      },
    ],
  },
};
