import type { Vendor } from '../engine/vendor.ts';

/** Shopify: its own refusals, from its documentation and source. */
export const shopify: Vendor = {
  id: 'shopify',
  name: 'Shopify',
  layer: 'api',
  marks: [{ host: '.myshopify.com', mediaType: 'json' }],
  denials: [
    {
      when: { status: 430, header: { 'powered-by': 'Shopify' } },
      cause: 'waf-blocked',
      says: 'the shop refused the request for security reasons.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'rate-limited'],
      source: 'https://shopify.dev/docs/api/usage/response-codes',
      sample: `HTTP/1.1 430 Too Many Requests
Powered-By: Shopify`,
    },
    {
      when: { status: 430, header: { 'x-shopid': true } },
      cause: 'waf-blocked',
      says: 'the shop refused the request for security reasons.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'rate-limited'],
      source: 'https://shopify.dev/docs/api/usage/response-codes',
      sample: `HTTP/1.1 430 Too Many Requests
x-shopid: 1`,
    },
    {
      when: { json: { errors: '[API] Invalid API key or access token' } },
      cause: 'invalid-credentials',
      says: 'the access token is not known, or belongs to another shop.',
      confidence: 'likely',
      orElse: ['revoked-credentials'],
      source: 'https://shopify.dev/docs/api/usage/response-codes',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors": "[API] Invalid API key or access token (unrecognized login or wrong password)"}`,
    },
    {
      when: { json: { errors: ['This action requires merchant approval for'] } },
      cause: 'insufficient-scope',
      says: 'the app has not been granted the scope.',
      confidence: 'certain',
      source: 'https://shopify.dev/docs/api/usage/access-scopes',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors": "[API] This action requires merchant approval for read_orders scope."}`,
    },
    {
      when: { status: [200, 400, 401, 403, 500], json: { 'errors.*.extensions.code': { equals: 'ACCESS_DENIED' } } },
      cause: 'insufficient-scope',
      says: 'the app lacks the scope for this field.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      shared: true,
      source: 'https://shopify.dev/docs/api/usage/access-scopes',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"errors": [{"message": "Access denied for orders field.", "extensions": {"code": "ACCESS_DENIED"}}]}`,
    },
    {
      when: { json: { errors: ' calls per second for api client' } },
      cause: 'rate-limited',
      says: 'too many calls in a short time.',
      confidence: 'certain',
      source: 'https://shopify.dev/docs/api/usage/rate-limits',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"errors": "Exceeded 2 calls per second for api client. Reduce request rates to resume uninterrupted service."}`,
    },
    {
      when: { json: { errors: 'Unavailable Shop' } },
      cause: 'account-disabled',
      says: 'the shop is closed or frozen.',
      confidence: 'likely',
      orElse: ['not-entitled'],
      source: 'https://shopify.dev/docs/api/usage/response-codes',
      sample: `HTTP/1.1 402 Payment Required
Content-Type: application/json

{"errors": "Unavailable Shop"}`,
    },
    {
      when: {
        status: [200, 403],
        json: {
          'errors.*.extensions.code': { equals: 'ACCESS_DENIED' },
          'errors.*.extensions.documentation': 'shopify.dev',
        },
      },
      cause: 'insufficient-scope',
      says: 'the app lacks the access scope that is named.',
      confidence: 'certain',
      source: 'https://shopify.dev/docs/api/usage/access-scopes',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"errors": [{"message": "Access denied for orders field. Required access: \`read_orders\` access scope.", "extensions": {"code": "ACCESS_DENIED", "documentation": "https://shopify.dev/api/usage/access-scopes"}, "path": ["orders"]}]}`,
    },
  ],
};
