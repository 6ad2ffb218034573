import type { Vendor } from '../engine/vendor.ts';

/** Anthropic: its own refusals, from its documentation and source. */
export const anthropic: Vendor = {
  id: 'anthropic',
  name: 'Anthropic',
  layer: 'api',
  marks: [
    {
      json: {
        type: { equals: 'error' },
        'error.type': { equals: ['authentication_error', 'permission_error', 'rate_limit_error', 'billing_error'] },
      },
    },
  ],
  denials: [
    {
      when: {
        json: { type: { equals: 'error' }, 'error.message': { equals: 'x-api-key header is required' } },
        withoutRequestHeader: ['authorization'],
      },
      cause: 'no-credentials',
      says: 'no key was sent.',
      confidence: 'certain',
      source: 'https://docs.anthropic.com/en/api/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"type": "error", "error": {"type": "authentication_error", "message": "x-api-key header is required"}}`,
    },
    {
      when: {
        json: { type: { equals: 'error' }, 'error.message': { equals: 'x-api-key header is required' } },
        requestHeader: { authorization: true },
      },
      cause: 'wrong-scheme',
      says: 'the key belongs in x-api-key, not in Authorization.',
      confidence: 'certain',
      source: 'https://docs.anthropic.com/en/api/errors',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"type": "error", "error": {"type": "authentication_error", "message": "x-api-key header is required"}}`,
    },
    {
      when: { json: { type: { equals: 'error' }, 'error.message': { equals: 'invalid x-api-key' } } },
      cause: 'invalid-credentials',
      says: 'no such key is known.',
      confidence: 'likely',
      orElse: ['revoked-credentials'],
      source: 'https://docs.anthropic.com/en/api/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"type": "error", "error": {"type": "authentication_error", "message": "invalid x-api-key"}}`,
    },
    {
      when: {
        json: {
          type: { equals: 'error' },
          'error.message': [
            'Invalid bearer token',
            'Invalid authentication credentials',
            'OAuth authentication is currently not supported',
          ],
        },
        requestHeader: { authorization: true },
      },
      cause: 'wrong-scheme',
      says: 'the Bearer token is not one that is taken here; a key belongs in x-api-key.',
      confidence: 'likely',
      orElse: ['invalid-credentials'],
      source: 'https://docs.anthropic.com/en/api/errors',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"type": "error", "error": {"type": "authentication_error", "message": "Invalid bearer token"}}`,
    },
    {
      when: { json: { type: { equals: 'error' }, 'error.message': ['OAuth token has expired'] } },
      cause: 'expired-credentials',
      says: 'the token is past its time.',
      confidence: 'certain',
      source: 'https://docs.anthropic.com/en/api/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"type": "error", "error": {"type": "authentication_error", "message": "OAuth token has expired. Please obtain a new token."}}`,
    },
    {
      when: {
        json: {
          type: { equals: 'error' },
          'error.message': ['CORS requests must set', 'CORS requests are not allowed for this Organization'],
        },
      },
      cause: 'origin-rejected',
      says: 'calls from web pages are not let in.',
      confidence: 'likely',
      orElse: ['not-entitled'],
      source: 'https://docs.anthropic.com/en/api/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"type": "error", "error": {"type": "authentication_error", "message": "CORS requests must set 'anthropic-dangerous-direct-browser-access' header"}}`,
    },
    {
      when: { json: { type: { equals: 'error' }, 'error.message': ['Your credit balance is too low'] } },
      cause: 'not-entitled',
      says: 'the credit of the account is used up.',
      confidence: 'certain',
      source: 'https://docs.anthropic.com/en/api/errors',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"type": "error", "error": {"type": "invalid_request_error", "message": "Your credit balance is too low to access the Anthropic API."}}`,
    },
    {
      when: { json: { type: { equals: 'error' }, 'error.type': { equals: 'permission_error' } } },
      cause: 'insufficient-permission',
      says: 'the key may not use this resource.',
      confidence: 'likely',
      orElse: ['not-entitled'],
      source: 'https://docs.anthropic.com/en/api/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"type": "error", "error": {"type": "permission_error", "message": "Your API key does not have permission to use the specified resource."}}`,
    },
    {
      when: { json: { type: { equals: 'error' }, 'error.type': { equals: 'rate_limit_error' } } },
      cause: 'rate-limited',
      says: 'too many calls or tokens in a short time.',
      confidence: 'certain',
      source: 'https://docs.anthropic.com/en/api/errors',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"type": "error", "error": {"type": "rate_limit_error", "message": "This request would exceed your rate limit."}}`,
    },
    {
      when: { json: { type: { equals: 'error' }, 'error.message': ['OAuth token does not meet scope requirement'] } },
      cause: 'insufficient-scope',
      says: 'the token lacks the scope that is named.',
      confidence: 'certain',
      source: 'https://code.claude.com/docs/en/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"type": "error", "error": {"type": "permission_error", "message": "OAuth token does not meet scope requirement user:profile"}}`,
    },
    {
      when: { json: { type: { equals: 'error' }, 'error.message': ['OAuth token has been revoked'] } },
      cause: 'revoked-credentials',
      says: 'the token was withdrawn: log in again.',
      confidence: 'certain',
      source: 'https://code.claude.com/docs/en/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"type": "error", "error": {"type": "permission_error", "message": "OAuth token has been revoked. Please obtain a new token."}}`,
    },
    {
      when: { json: { type: { equals: 'error' }, 'error.message': { starts: 'This organization has been disabled' } } },
      cause: 'account-disabled',
      says: 'the organization of the key is switched off.',
      confidence: 'likely',
      source: 'https://code.claude.com/docs/en/errors',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"type": "error", "error": {"type": "invalid_request_error", "message": "This organization has been disabled."}}`,
    },
  ],
};
