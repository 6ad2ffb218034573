import type { Vendor } from '../engine/vendor.ts';

/** OpenRouter: its refusals, from its documentation or source. */
export const openrouter: Vendor = {
  id: 'openrouter',
  name: 'OpenRouter',
  layer: 'api',
  marks: [{ host: 'openrouter.ai', mediaType: 'json' }],
  denials: [
    {
      when: {
        json: { 'error.message': { equals: ['No auth credentials found', 'No cookie auth credentials found'] } },
      },
      cause: 'no-credentials',
      says: 'no key was sent.',
      source: 'https://openrouter.ai/docs/api-reference/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"message":"No auth credentials found","code":401}}`,
    },
    {
      when: { json: { 'error.message': { equals: 'User not found.' }, 'error.code': { equals: '401' } } },
      cause: 'invalid-credentials',
      says: 'the key is not known.',
      source: 'https://openrouter.ai/docs/api-reference/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"message":"User not found.","code":401}}`,
    },
    {
      when: {
        json: { 'error.message': ['Insufficient credits', 'This request requires more credits, or fewer max_tokens'] },
      },
      cause: 'not-entitled',
      says: 'the credits are used up.',
      shared: true,
      source: 'https://openrouter.ai/docs/api-reference/errors',
      sample: `HTTP/1.1 402 Payment Required
Content-Type: application/json

{"error":{"message":"This request requires more credits, or fewer max_tokens.","code":402}}`,
    },
    {
      when: { json: { 'error.metadata.flagged_input': true } },
      cause: 'content-restricted',
      says: 'the moderation of the model flagged the text that was sent; the key is in order.',
      confidence: 'certain',
      source: 'https://openrouter.ai/docs/api-reference/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"message":"Your chosen model requires moderation and your input was flagged","code":403,"metadata":{"reasons":["harassment"],"flagged_input":"...","provider_name":"OpenAI","model_slug":"openai/gpt-4o"}}}`,
    },
  ],
};
