import type { Vendor } from '../engine/vendor.ts';

/** Razorpay: its refusals, from its documentation or source. */
export const razorpay: Vendor = {
  id: 'razorpay',
  name: 'Razorpay',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        json: {
          'error.code': { equals: 'BAD_REQUEST_ERROR' },
          'error.description': {
            equals: ['Authentication failed', 'The api key provided is invalid', 'Your api key/secret is incorrect.'],
          },
        },
      },
      cause: 'invalid-credentials',
      says: 'the key or its secret is wrong.',
      source: 'https://razorpay.com/docs/errors/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"code":"BAD_REQUEST_ERROR","description":"Authentication failed"}}`,
    },
    {
      when: {
        json: {
          'error.code': { equals: 'BAD_REQUEST_ERROR' },
          'error.description': { equals: 'Please provide your api key for authentication purposes.' },
        },
      },
      cause: 'no-credentials',
      says: 'no key was sent.',
      source: 'https://razorpay.com/docs/errors/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"code":"BAD_REQUEST_ERROR","description":"Please provide your api key for authentication purposes."}}`,
    },
  ],
};
