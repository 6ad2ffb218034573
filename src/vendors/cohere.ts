import type { Vendor } from '../engine/vendor.ts';

/** Cohere: its refusals, from its documentation or source. */
export const cohere: Vendor = {
  id: 'cohere',
  name: 'Cohere',
  layer: 'api',
  marks: [{ host: ['api.cohere.com', 'api.cohere.ai'], mediaType: 'json' }],
  denials: [
    {
      when: { json: { message: { equals: ['invalid api token', 'invalid api token.'] } } },
      cause: 'invalid-credentials',
      says: 'the key is not known.',
      shared: true,
      source: 'https://docs.cohere.com/reference/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"invalid api token"}`,
    },
    {
      when: { json: { message: 'no api key supplied' } },
      cause: 'no-credentials',
      says: 'no key was sent.',
      source: 'https://docs.cohere.com/reference/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"no api key supplied"}`,
    },
    {
      when: {
        json: { message: ['You are using a Trial key, which is limited', 'You are past the per minute request limit'] },
      },
      cause: 'rate-limited',
      says: 'the limit of a trial key is reached.',
      source: 'https://docs.cohere.com/docs/rate-limits',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"message":"You are using a Trial key, which is limited to 10 API calls / minute."}`,
    },
  ],
};
