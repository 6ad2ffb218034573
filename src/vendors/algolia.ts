import type { Vendor } from '../engine/vendor.ts';

/** Algolia: its refusals, from its documentation or source. */
export const algolia: Vendor = {
  id: 'algolia',
  name: 'Algolia',
  layer: 'api',
  marks: [{ host: ['.algolia.net', '.algolianet.com'], mediaType: 'json' }],
  denials: [
    {
      when: { json: { message: 'Invalid Application-ID or API key', status: true } },
      cause: 'invalid-credentials',
      says: 'the key is wrong, or of another application.',
      source: 'https://www.algolia.com/doc/guides/security/api-keys/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"Invalid Application-ID or API key","status":403}`,
    },
    {
      when: { json: { message: 'Method not allowed with this API key', status: true } },
      cause: 'insufficient-scope',
      says: 'the key lacks a right for this.',
      source: 'https://www.algolia.com/doc/guides/security/api-keys/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"Method not allowed with this API key","status":403}`,
    },
    {
      when: { json: { message: 'Index not allowed with this API key', status: true } },
      cause: 'insufficient-scope',
      says: 'the key is bound to other indices.',
      source: 'https://www.algolia.com/doc/guides/security/api-keys/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"Index not allowed with this API key","status":403}`,
    },
    {
      when: { json: { message: 'Not enough rights to update an object', status: true } },
      cause: 'insufficient-scope',
      says: 'the key lacks a right for this.',
      source: 'https://www.algolia.com/doc/guides/security/api-keys/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"Not enough rights to update an object","status":403}`,
    },
    {
      when: { json: { message: 'API key is expired', status: true } },
      cause: 'expired-credentials',
      says: 'the key has expired.',
      source: 'https://www.algolia.com/doc/guides/security/api-keys/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"API key is expired","status":403}`,
    },
    {
      when: { json: { message: 'The validUntil parameter has expired', status: true } },
      cause: 'expired-credentials',
      says: 'the secured key has expired.',
      source: 'https://www.algolia.com/doc/guides/security/api-keys/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"The validUntil parameter has expired","status":403}`,
    },
    {
      when: { json: { message: 'Referer not allowed', status: true } },
      cause: 'origin-rejected',
      says: 'the key is bound to other sites.',
      shared: true,
      source: 'https://www.algolia.com/doc/guides/security/api-keys/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"Referer not allowed","status":403}`,
    },
    {
      when: { json: { message: 'This API key is not enabled or has been deleted', status: true } },
      cause: 'revoked-credentials',
      says: 'the key was deleted.',
      source: 'https://www.algolia.com/doc/guides/security/api-keys/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"This API key is not enabled or has been deleted","status":403}`,
    },
  ],
};
