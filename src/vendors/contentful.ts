import type { Vendor } from '../engine/vendor.ts';

/** Contentful: its refusals, from its documentation or source. */
export const contentful: Vendor = {
  id: 'contentful',
  name: 'Contentful',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'sys.id' },
      when: { status: [401, 403, 429], json: { 'sys.type': { equals: 'Error' } } },
      codes: {
        AccessTokenInvalid: [
          'invalid-credentials',
          'the access token is missing, wrong, or for another API or space.',
          'likely',
        ],
        AccessDenied: ['insufficient-permission', 'the role or token may not do this.', 'likely'],
        RateLimitExceeded: ['rate-limited', 'too many requests.', 'likely'],
        AuthorizationFailed: ['invalid-credentials', 'the access token is not valid.', 'likely'],
        OrganizationAccessGrantRequired: [
          'insufficient-permission',
          'the organisation has not allowed this kind of token.',
          'likely',
        ],
        NotFound: ['wrong-route', 'the space or entry does not exist, or the token may not see it.', 'possible'],
      },
      source: 'https://www.contentful.com/developers/docs/references/errors/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"sys":{"type":"Error","id":"AccessTokenInvalid"},"message":"The access token you sent could not be found or is invalid.","requestId":"abc"}`,
    },
  ],
};
