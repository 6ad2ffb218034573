import type { Vendor } from '../engine/vendor.ts';

/** ForgeRock and PingAM: its refusals, from its documentation or source. */
export const forgerock: Vendor = {
  id: 'forgerock',
  name: 'ForgeRock and PingAM',
  layer: 'identity',
  marks: [],
  denials: [
    {
      when: {
        status: 401,
        json: { reason: { equals: 'Unauthorized' }, message: { equals: 'Access Denied' }, code: { equals: '401' } },
      },
      cause: 'no-credentials',
      says: 'there is no valid session.',
      orElse: ['expired-credentials'],
      source: 'https://docs.pingidentity.com/pingam/latest/rest-api-guide/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"reason":"Unauthorized","message":"Access Denied"}`,
    },
    {
      when: {
        status: 401,
        json: {
          reason: { equals: 'Unauthorized' },
          message: ['Authentication Failed', 'Login failure'],
          code: { equals: '401' },
        },
      },
      cause: 'invalid-credentials',
      says: 'the login failed.',
      source: 'https://docs.pingidentity.com/pingam/latest/authentication-guide/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"reason":"Unauthorized","message":"Login failure"}`,
    },
    {
      when: { status: 401, json: { reason: { equals: 'Unauthorized' }, message: 'Session has timed out' } },
      cause: 'expired-credentials',
      says: 'the steps of the login took too long.',
      source: 'https://docs.pingidentity.com/pingam/latest/authentication-guide/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"reason":"Unauthorized","message":"Session has timed out"}`,
    },
  ],
};
