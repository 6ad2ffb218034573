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
  ],
};
