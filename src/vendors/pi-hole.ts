import type { Vendor } from '../engine/vendor.ts';

/** Pi-hole: its refusals, from its documentation or source. */
export const piHole: Vendor = {
  id: 'pi-hole',
  name: 'Pi-hole',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        json: {
          'error.key': { equals: 'unauthorized' },
          'error.message': { equals: ['Invalid 2FA token', 'Reused 2FA token'] },
        },
      },
      cause: 'invalid-credentials',
      says: 'the one-time code is wrong or was used before.',
      confidence: 'certain',
      source: 'https://github.com/pi-hole/FTL/blob/HEAD/src/api/auth.c',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"key":"unauthorized","message":"Invalid 2FA token","hint":null},"took":0.003}`,
    },
    {
      when: { json: { 'error.key': { equals: 'rate_limiting' } } },
      cause: 'rate-limited',
      says: 'too many attempts to log in.',
      confidence: 'certain',
      source: 'https://github.com/pi-hole/FTL/blob/HEAD/src/api/auth.c',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"error":{"key":"rate_limiting","message":"Rate-limiting login attempts","hint":null},"took":0.003}`,
    },
    {
      when: {
        json: { 'error.key': { equals: 'unauthorized' }, 'error.message': { equals: 'Unauthorized' }, took: true },
      },
      cause: 'no-credentials',
      says: 'there is no valid session.',
      orElse: ['expired-credentials'],
      source: 'https://github.com/pi-hole/FTL/blob/HEAD/src/webserver/http-common.c',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"key":"unauthorized","message":"Unauthorized","hint":null},"took":0.003}`,
    },
    {
      when: { json: { 'error.key': { equals: 'forbidden' }, 'error.hint': 'app_sudo' } },
      cause: 'insufficient-permission',
      says: 'a session of an app password may not change the configuration (webserver.api.app_sudo is off).',
      confidence: 'certain',
      source: 'https://github.com/pi-hole/FTL/blob/HEAD/src/api/config.c',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"key":"forbidden","message":"Unable to change configuration (read-only)","hint":"The current app session is not allowed to modify Pi-hole config settings (webserver.api.app_sudo is false)"},"took":0.0001}`,
    },
    {
      when: { json: { 'error.key': { equals: 'api_seats_exceeded' } } },
      cause: 'rate-limited',
      says: 'all places for sessions are taken; wait or log out elsewhere.',
      orElse: ['resource-state'],
      source: 'https://github.com/pi-hole/FTL/blob/HEAD/src/api/auth.c',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"error":{"key":"api_seats_exceeded","message":"API seats exceeded","hint":"increase webserver.api.max_sessions"},"took":0.003}`,
    },
  ],
};
