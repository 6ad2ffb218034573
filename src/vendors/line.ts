import type { Vendor } from '../engine/vendor.ts';

/** LINE: its refusals, from its documentation or source. */
export const line: Vendor = {
  id: 'line',
  name: 'LINE',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { message: 'Authentication failed due to the following reason: ' } },
      cause: 'invalid-credentials',
      says: 'the access token is wrong or past its time.',
      orElse: ['expired-credentials'],
      source: 'https://developers.line.biz/en/reference/messaging-api/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Authentication failed due to the following reason: invalid token. Confirm that the access token in the authorization header is valid."}`,
    },
    {
      when: { json: { message: 'Authentication failed due to the expired access token' } },
      cause: 'expired-credentials',
      says: 'the access token has expired.',
      source: 'https://developers.line.biz/en/reference/messaging-api/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Authentication failed due to the expired access token."}`,
    },
    {
      when: {
        json: {
          message: {
            equals: [
              'Access to this API is not available for your account',
              'Access to this API denied due to the following reason: ',
            ],
          },
        },
      },
      cause: 'not-entitled',
      says: 'the account may not use this interface.',
      source: 'https://developers.line.biz/en/reference/messaging-api/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"Access to this API is not available for your account"}`,
    },
    {
      when: { json: { message: { equals: 'You have reached your monthly limit.' } } },
      cause: 'not-entitled',
      says: 'the messages of the month are used up.',
      source: 'https://developers.line.biz/en/reference/messaging-api/',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"message":"You have reached your monthly limit."}`,
    },
  ],
};
