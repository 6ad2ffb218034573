import type { Vendor } from '../engine/vendor.ts';

/** Strapi: its own refusals, from its documentation and source. */
export const strapi: Vendor = {
  id: 'strapi',
  name: 'Strapi',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: {
        json: {
          'error.status': { equals: '401' },
          'error.name': { equals: 'UnauthorizedError' },
          'error.message': { equals: 'Missing or invalid credentials' },
        },
      },
      cause: 'invalid-credentials',
      says: 'the token is missing or not good.',
      confidence: 'likely',
      orElse: ['no-credentials', 'expired-credentials'],
      source: 'https://docs.strapi.io/cms/error-handling',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"data": null, "error": {"status": 401, "name": "UnauthorizedError", "message": "Missing or invalid credentials", "details": {}}}`,
    },
    {
      when: {
        json: { 'error.status': { equals: '403' }, 'error.name': { equals: 'ForbiddenError' }, 'error.details': true },
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'visitors without a login may not call this.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://docs.strapi.io/cms/error-handling',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"data": null, "error": {"status": 403, "name": "ForbiddenError", "message": "Forbidden", "details": {}}}`,
    },
    {
      when: {
        json: {
          'error.status': { equals: '403' },
          'error.name': { equals: ['ForbiddenError', 'PolicyError'] },
          'error.details': true,
        },
        credentials: 'some',
      },
      cause: 'insufficient-permission',
      says: 'the role or key does not cover this call.',
      confidence: 'likely',
      source: 'https://docs.strapi.io/cms/error-handling',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"data": null, "error": {"status": 403, "name": "ForbiddenError", "message": "Forbidden", "details": {}}}`,
    },
    {
      when: { json: { 'error.message': { equals: 'Invalid identifier or password' } } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      source:
        'https://github.com/strapi/strapi/blob/main/packages/plugins/users-permissions/server/controllers/auth.js',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"data": null, "error": {"status": 400, "name": "ValidationError", "message": "Invalid identifier or password", "details": {}}}`,
    },
    {
      when: {
        json: {
          'error.name': { equals: 'ApplicationError' },
          'error.message': { equals: 'Your account email is not confirmed' },
        },
      },
      cause: 'account-disabled',
      says: 'the address of the account was not confirmed yet.',
      confidence: 'certain',
      source:
        'https://github.com/strapi/strapi/blob/main/packages/plugins/users-permissions/server/controllers/auth.js',
      sample: `POST /api/auth/local HTTP/1.1
Host: cms.example.com
---
HTTP/1.1 400 Bad Request
Content-Type: application/json

{"data": null, "error": {"status": 400, "name": "ApplicationError", "message": "Your account email is not confirmed", "details": {}}}`,
    },
    {
      when: {
        json: {
          'error.name': { equals: 'ApplicationError' },
          'error.message': { equals: 'Your account has been blocked by an administrator' },
        },
      },
      cause: 'account-disabled',
      says: 'the account was blocked.',
      confidence: 'certain',
      source:
        'https://github.com/strapi/strapi/blob/main/packages/plugins/users-permissions/server/controllers/auth.js',
      sample: `POST /api/auth/local HTTP/1.1
Host: cms.example.com
---
HTTP/1.1 400 Bad Request
Content-Type: application/json

{"data": null, "error": {"status": 400, "name": "ApplicationError", "message": "Your account has been blocked by an administrator", "details": {}}}`,
    },
    {
      when: {
        json: {
          'error.name': { equals: 'ApplicationError' },
          'error.message': ['This user never set a local password'],
        },
      },
      cause: 'wrong-scheme',
      says: 'the account logs in with another provider and has no password.',
      confidence: 'certain',
      source:
        'https://github.com/strapi/strapi/blob/main/packages/plugins/users-permissions/server/controllers/auth.js',
      sample: `POST /api/auth/local HTTP/1.1
Host: cms.example.com
---
HTTP/1.1 400 Bad Request
Content-Type: application/json

{"data": null, "error": {"status": 400, "name": "ApplicationError", "message": "This user never set a local password, please login with the provider used during account creation", "details": {}}}`,
    },
  ],
};
