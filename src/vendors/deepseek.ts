import type { Vendor } from '../engine/vendor.ts';

/** DeepSeek: its refusals, from its documentation or source. */
export const deepseek: Vendor = {
  id: 'deepseek',
  name: 'DeepSeek',
  layer: 'api',
  marks: [{ host: 'api.deepseek.com', mediaType: 'json' }],
  denials: [
    {
      when: { json: { 'error.message': 'Authentication Fails' } },
      cause: 'invalid-credentials',
      says: 'the key is missing or not known.',
      source: 'https://api-docs.deepseek.com/quick_start/error_codes',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"message":"Authentication Fails (governor)","type":"authentication_error","param":null,"code":"invalid_request_error"}}`,
    },
    {
      when: { json: { 'error.message': { equals: 'Insufficient Balance' } } },
      cause: 'not-entitled',
      says: 'the balance is used up.',
      shared: true,
      source: 'https://api-docs.deepseek.com/quick_start/error_codes',
      sample: `HTTP/1.1 402 Payment Required
Content-Type: application/json

{"error":{"message":"Insufficient Balance","type":"unknown_error","param":null,"code":"invalid_request_error"}}`,
    },
  ],
};
