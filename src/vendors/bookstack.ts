import type { Vendor } from '../engine/vendor.ts';

/** BookStack: its refusals, from its documentation or source. */
export const bookstack: Vendor = {
  id: 'bookstack',
  name: 'BookStack',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { json: { 'error.message': { equals: 'No authorization token found on the request' } } },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'certain',
      source: 'https://github.com/BookStackApp/BookStack/blob/HEAD/lang/en/errors.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"code":401,"message":"No authorization token found on the request"}}`,
    },
    {
      when: {
        json: { 'error.message': 'An authorization token was found on the request but the format appeared incorrect' },
      },
      cause: 'malformed-credentials',
      says: 'the field is not of the form "Token id:secret".',
      confidence: 'certain',
      source: 'https://github.com/BookStackApp/BookStack/blob/HEAD/lang/en/errors.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"code":401,"message":"An authorization token was found on the request but the format appeared incorrect"}}`,
    },
    {
      when: {
        json: {
          'error.message': {
            equals: [
              'No matching API token was found for the provided authorization token',
              'The secret provided for the given used API token is incorrect',
            ],
          },
        },
      },
      cause: 'invalid-credentials',
      says: 'the token or its secret is not known.',
      confidence: 'certain',
      source: 'https://github.com/BookStackApp/BookStack/blob/HEAD/lang/en/errors.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"code":401,"message":"No matching API token was found for the provided authorization token"}}`,
    },
    {
      when: { json: { 'error.message': { equals: 'The authorization token used has expired' } } },
      cause: 'expired-credentials',
      says: 'the token has expired.',
      confidence: 'certain',
      source: 'https://github.com/BookStackApp/BookStack/blob/HEAD/lang/en/errors.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"code":403,"message":"The authorization token used has expired"}}`,
    },
    {
      when: {
        json: {
          'error.message': { equals: 'The owner of the used API token does not have permission to make API calls' },
        },
      },
      cause: 'insufficient-permission',
      says: 'the owner of the token may not use the API.',
      confidence: 'certain',
      source: 'https://github.com/BookStackApp/BookStack/blob/HEAD/lang/en/errors.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"code":403,"message":"The owner of the used API token does not have permission to make API calls"}}`,
    },
    {
      when: { text: 'You do not have permission to perform the requested action.' },
      cause: 'insufficient-permission',
      says: 'the role does not allow this.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/BookStackApp/BookStack/blob/HEAD/lang/en/errors.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"code":403,"message":"You do not have permission to perform the requested action."}}`,
    },
  ],
};
