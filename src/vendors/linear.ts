import type { Vendor } from '../engine/vendor.ts';

/** Linear: its refusals, from its documentation or source. */
export const linear: Vendor = {
  id: 'linear',
  name: 'Linear',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        status: [200, 400, 401, 403],
        json: { 'errors.*.message': 'trying to use an API key as a Bearer token' },
      },
      cause: 'wrong-scheme',
      says: 'a personal API key stands by itself in Authorization; only tokens of OAuth come with Bearer.',
      confidence: 'certain',
      source: 'https://linear.app/developers/graphql',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"errors":[{"message":"It looks like you're trying to use an API key as a Bearer token. Remove the Bearer prefix from the Authorization header.","extensions":{"type":"authentication error","userError":true}}]}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'errors.*.extensions.type' },
      when: { status: [200, 400, 401, 403, 429], json: { 'errors.*.extensions.userError': true } },
      codes: {
        'authentication error': ['invalid-credentials', 'the key or token is missing or not known.', 'likely'],
        forbidden: ['insufficient-permission', 'the user may not do this.', 'likely'],
        'feature not accessible': ['not-entitled', 'the plan does not include this.', 'likely'],
        ratelimited: ['rate-limited', 'too many requests.', 'likely'],
      },
      source: 'https://linear.app/developers/graphql',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"errors":[{"message":"Authentication required, not authenticated","extensions":{"type":"authentication error","code":"AUTHENTICATION_ERROR","statusCode":401,"userError":true}}]}`,
    },
  ],
};
