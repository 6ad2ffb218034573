import type { Vendor } from '../engine/vendor.ts';

/** Plex: its refusals, from its documentation or source. */
export const plex: Vendor = {
  id: 'plex',
  name: 'Plex',
  layer: 'api',
  marks: [{ header: { 'x-plex-protocol': true } }],
  denials: [
    {
      when: { status: 401, header: { 'x-plex-protocol': true } },
      cause: 'no-credentials',
      says: 'the X-Plex-Token is missing or not valid.',
      orElse: ['invalid-credentials'],
      source: 'https://support.plex.tv/articles/204059436-finding-an-authentication-token-x-plex-token/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8
X-Plex-Protocol: 1.0

<html><head><title>Unauthorized</title></head><body><h1>401 Unauthorized</h1></body></html>`,
    },
    {
      when: { json: { 'errors.*.code': { equals: '1001' }, 'errors.*.message': 'User could not be authenticated' } },
      cause: 'invalid-credentials',
      says: 'the token or login was not accepted.',
      source: 'https://support.plex.tv/articles/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":[{"code":1001,"message":"User could not be authenticated","status":401}]}`,
    },
    {
      when: { json: { 'errors.*.code': { equals: '1029' } } },
      cause: 'step-up-required',
      says: 'a one-time code is asked for.',
      source: 'https://support.plex.tv/articles/two-factor-authentication/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":[{"code":1029,"message":"Please enter the verification code","status":401}]}`,
    },
  ],
};
