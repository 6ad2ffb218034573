import type { Vendor } from '../engine/vendor.ts';

/** Hetzner Cloud: how it words its denials, from its documentation and source. */
export const hetzner: Vendor = {
  id: 'hetzner',
  name: 'Hetzner Cloud',
  layer: 'api',
  marks: [{ host: 'api.hetzner.cloud', mediaType: 'json' }],
  denials: [
    {
      when: {
        json: { 'error.code': { equals: 'unauthorized' }, 'error.message': { starts: 'unable to authenticate' } },
      },
      cause: 'invalid-credentials',
      says: 'the token is not one of this service.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://docs.hetzner.cloud/reference/cloud#errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"code":"unauthorized","message":"unable to authenticate","details":null}}`,
    },
    {
      when: { json: { 'error.code': { equals: 'token_readonly' } } },
      cause: 'insufficient-scope',
      says: 'the token may only read.',
      confidence: 'certain',
      source: 'https://docs.hetzner.cloud/reference/cloud#errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"code":"token_readonly","message":"the token is only allowed to perform GET requests","details":null}}`,
    },
    {
      when: { json: { 'error.code': { equals: 'protected' }, 'error.details': true } },
      cause: 'resource-state',
      says: 'the resource is protected against this action.',
      confidence: 'certain',
      shared: true,
      source: 'https://docs.hetzner.cloud/reference/cloud#errors',
      sample: `HTTP/1.1 423 Locked
Content-Type: application/json

{"error":{"code":"protected","message":"server deletion is protected","details":{}}}`,
    },
    {
      when: {
        json: {
          'error.code': { equals: 'forbidden' },
          'error.message': { starts: 'insufficient permissions for this request' },
        },
      },
      cause: 'insufficient-permission',
      says: 'the token has no right to the resource.',
      confidence: 'likely',
      source: 'https://docs.hetzner.cloud/reference/cloud#errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"code":"forbidden","message":"insufficient permissions for this request","details":null}}`,
    },
  ],
};
