import type { Vendor } from '../engine/vendor.ts';

/** Quay: its refusals, from its documentation or source. */
export const quay: Vendor = {
  id: 'quay',
  name: 'Quay',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { error_type: { equals: 'insufficient_scope' }, type: '/api/v1/error/insufficient_scope' } },
      cause: 'insufficient-scope',
      says: 'no token was sent, or it lacks a scope.',
      orElse: ['no-credentials'],
      source: 'https://docs.quay.io/api/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"detail":"Requires authentication","error_message":"Requires authentication","error_type":"insufficient_scope","title":"insufficient_scope","type":"https://quay.io/api/v1/error/insufficient_scope","status":403}`,
    },
    {
      when: { json: { error_type: { equals: 'invalid_token' }, type: '/api/v1/error/invalid_token' } },
      cause: 'invalid-credentials',
      says: 'the token is not valid.',
      source: 'https://docs.quay.io/api/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"detail":"Invalid bearer token","error_type":"invalid_token","title":"invalid_token","type":"https://quay.io/api/v1/error/invalid_token","status":401}`,
    },
    {
      when: { json: { type: '/api/v1/error/fresh_login_required' } },
      cause: 'step-up-required',
      says: 'the action asks for a fresh login.',
      source: 'https://docs.quay.io/api/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"title":"fresh_login_required","type":"https://quay.io/api/v1/error/fresh_login_required","status":401}`,
    },
  ],
};
