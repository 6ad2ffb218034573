import type { Vendor } from '../engine/vendor.ts';

/** Zendesk: its refusals, from its documentation or source. */
export const zendesk: Vendor = {
  id: 'zendesk',
  name: 'Zendesk',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { error: { equals: "Couldn't authenticate you" } } },
      cause: 'invalid-credentials',
      says: 'name and token or password were not accepted.',
      orElse: ['no-credentials'],
      source: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"Couldn't authenticate you"}`,
    },
    {
      when: {
        json: {
          'error.title': { equals: 'Forbidden' },
          'error.message': 'You do not have access to this page. Please contact the account owner of this help desk',
        },
      },
      cause: 'insufficient-permission',
      says: 'the role of the user does not allow this.',
      source: 'https://developer.zendesk.com/api-reference/introduction/requests/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"title":"Forbidden","message":"You do not have access to this page. Please contact the account owner of this help desk for further help."}}`,
    },
    {
      when: {
        json: {
          error_description: {
            equals: 'The access token provided is expired, revoked, malformed or invalid for other reasons.',
          },
        },
      },
      cause: 'invalid-credentials',
      says: 'the access token has expired, was revoked or is wrong.',
      orElse: ['expired-credentials', 'revoked-credentials'],
      source: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"invalid_token","error_description":"The access token provided is expired, revoked, malformed or invalid for other reasons."}`,
    },
  ],
};
