import type { Vendor } from '../engine/vendor.ts';

/** Webex: its refusals, from its documentation or source. */
export const webex: Vendor = {
  id: 'webex',
  name: 'Webex',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        json: {
          message: { equals: 'The request requires a valid access token set in the Authorization request header.' },
        },
      },
      cause: 'invalid-credentials',
      says: 'the token is missing, wrong or past its time.',
      orElse: ['no-credentials', 'expired-credentials'],
      source: 'https://developer.webex.com/docs/basics',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"The request requires a valid access token set in the Authorization request header.","errors":[{"description":"x"}],"trackingId":"ROUTER_1"}`,
    },
    {
      when: {
        json: {
          message:
            'The server understood the request, but refused to fulfill it because the access token is missing required scopes or the user is missing required roles or licenses.',
        },
      },
      cause: 'insufficient-scope',
      says: 'the token lacks a scope, or the user a role or licence.',
      orElse: ['insufficient-permission', 'not-entitled'],
      source: 'https://developer.webex.com/docs/basics',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"The server understood the request, but refused to fulfill it because the access token is missing required scopes or the user is missing required roles or licenses.","errors":[],"trackingId":"x"}`,
    },
  ],
};
