import type { Vendor } from '../engine/vendor.ts';

/** Portainer: its refusals, from its documentation or source. */
export const portainer: Vendor = {
  id: 'portainer',
  name: 'Portainer',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { message: { equals: 'A valid authorization token is missing' } } },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'certain',
      source: 'https://github.com/portainer/portainer/blob/HEAD/api/http/security/bouncer.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"A valid authorization token is missing","details":"Unauthorized"}`,
    },
    {
      when: {
        json: { message: { equals: ['Invalid JWT token', 'An authorization token is invalid'] }, details: true },
      },
      cause: 'invalid-credentials',
      says: 'the token is wrong, expired or logged out.',
      orElse: ['expired-credentials', 'revoked-credentials'],
      source: 'https://github.com/portainer/portainer/blob/HEAD/api/http/security/bouncer.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"An authorization token is invalid","details":"Unauthorized"}`,
    },
    {
      when: { json: { message: { equals: 'Access denied' }, details: ['Unauthorized', 'Access denied to resource'] } },
      cause: 'insufficient-permission',
      says: 'the role of the user does not allow this.',
      shared: true,
      source: 'https://github.com/portainer/portainer/blob/HEAD/api/http/security/bouncer.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"Access denied","details":"Access denied to resource"}`,
    },
    {
      when: { json: { details: ['Access denied to environment'] } },
      cause: 'insufficient-permission',
      says: 'the user has no access to this environment.',
      confidence: 'certain',
      source: 'https://github.com/portainer/portainer/blob/HEAD/api/http/errors/errors.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"Permission denied to access environment","details":"Access denied to environment"}`,
    },
    {
      when: { body: 'Account not created beforehand in Portainer and automatic user provisioning not enabled' },
      cause: 'account-disabled',
      says: 'the single sign-on user has no account here.',
      orElse: ['insufficient-permission'],
      source: 'https://github.com/portainer/portainer/blob/HEAD/api/http/handler/auth/authenticate_oauth.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"Account not created beforehand in Portainer and automatic user provisioning not enabled","details":"Unauthorized"}`,
    },
  ],
};
