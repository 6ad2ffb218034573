import type { Vendor } from '../engine/vendor.ts';

/** News API: its refusals, from its documentation or source. */
export const newsapi: Vendor = {
  id: 'newsapi',
  name: 'News API',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { json: { status: { equals: 'error' } } },
      codes: {
        apiKeyDisabled: ['account-disabled', 'the key was disabled.', 'likely'],
        apiKeyExhausted: ['not-entitled', 'the requests of the key are used up.', 'likely'],
        apiKeyInvalid: ['invalid-credentials', 'the key is not known.', 'likely'],
        apiKeyMissing: ['no-credentials', 'no key was sent.', 'likely'],
        rateLimited: ['rate-limited', 'too many requests.', 'likely'],
        corsNotAllowed: ['origin-rejected', 'on this plan, browsers may call from localhost only.', 'likely'],
        maximumResultsReached: ['not-entitled', 'the plan does not include so many results.', 'likely'],
        parameterInvalid: ['not-entitled', 'the plan or the request does not allow this value.', 'possible'],
      },
      source: 'https://newsapi.org/docs/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"status":"error","code":"apiKeyInvalid","message":"Your API key is invalid or incorrect."}`,
    },
  ],
};
