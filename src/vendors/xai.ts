import type { Vendor } from '../engine/vendor.ts';

/** xAI: its refusals, from its documentation. */
export const xai: Vendor = {
  id: 'xai',
  name: 'xAI',
  layer: 'api',
  marks: [{ host: 'api.x.ai', mediaType: 'json' }],
  denials: [
    {
      when: { status: [400, 401, 403], json: { error: ['You can obtain an API key from https://console.x.ai'] } },
      cause: 'invalid-credentials',
      says: 'the key is not known.',
      confidence: 'certain',
      source: 'https://docs.x.ai/docs/key-information/debugging',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"code": "Client specified an invalid argument", "error": "Incorrect API key provided: xa***yz. You can obtain an API key from https://console.x.ai."}`,
    },
  ],
};
