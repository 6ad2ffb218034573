import type { Vendor } from '../engine/vendor.ts';

/** Zoom: its refusals, from its documentation or source. */
export const zoom: Vendor = {
  id: 'zoom',
  name: 'Zoom',
  layer: 'api',
  marks: [{ host: 'api.zoom.us', mediaType: 'json' }],
  denials: [
    {
      when: { json: { code: { equals: '124' }, message: 'Invalid access token' } },
      cause: 'invalid-credentials',
      says: 'the token is not valid.',
      source: 'https://developers.zoom.us/docs/api/errors/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":124,"message":"Invalid access token."}`,
    },
    {
      when: { json: { code: { equals: '124' }, message: 'Access token is expired' } },
      cause: 'expired-credentials',
      says: 'the token has expired.',
      source: 'https://developers.zoom.us/docs/api/errors/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":124,"message":"Access token is expired."}`,
    },
    {
      when: { json: { message: ['Invalid access token, does not contain scopes'] } },
      cause: 'insufficient-scope',
      says: 'the token lacks a scope.',
      source: 'https://developers.zoom.us/docs/api/errors/',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"code":4711,"message":"Invalid access token, does not contain scopes:[meeting:read:meeting]."}`,
    },
    {
      when: { status: 200, json: { code: { equals: '124' }, message: ['access token'] } },
      cause: 'invalid-credentials',
      says: 'the token is not valid.',
      source: 'https://developers.zoom.us/docs/api/errors/',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"code":124,"message":"Invalid access token."}`,
    },
    {
      when: { json: { code: { equals: '1010' }, message: 'User not belong to this account' } },
      cause: 'wrong-audience',
      says: 'the user belongs to another account.',
      source: 'https://developers.zoom.us/docs/api/errors/',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"code":1010,"message":"User not belong to this account"}`,
    },
    {
      when: {
        json: {
          code: { equals: '200' },
          message: ['No permission', 'Only available for Paid', 'Webinar plan is missing'],
        },
      },
      cause: 'not-entitled',
      says: 'the plan or role does not allow this.',
      orElse: ['insufficient-permission'],
      shared: true,
      source: 'https://developers.zoom.us/docs/api/errors/',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"code":200,"message":"Webinar plan is missing. You must subscribe to the webinar plan."}`,
    },
  ],
};
