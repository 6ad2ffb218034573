import type { Vendor } from '../engine/vendor.ts';

/** AssemblyAI: its refusals, from its documentation or source. */
export const assemblyai: Vendor = {
  id: 'assemblyai',
  name: 'AssemblyAI',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { error: { equals: 'Authentication error, API token missing/invalid' } } },
      cause: 'invalid-credentials',
      says: 'the key is missing or not known.',
      orElse: ['no-credentials'],
      source: 'https://www.assemblyai.com/docs/guides/common_errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"Authentication error, API token missing/invalid"}`,
    },
    {
      when: { json: { error: 'Your current account balance is ' } },
      cause: 'not-entitled',
      says: 'the balance is used up.',
      source: 'https://www.assemblyai.com/docs/guides/common_errors',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"Your current account balance is negative. Please top up to continue using the API."}`,
    },
  ],
};
