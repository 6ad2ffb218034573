import type { Vendor } from '../engine/vendor.ts';

/** Deepgram: its refusals, from its documentation or source. */
export const deepgram: Vendor = {
  id: 'deepgram',
  name: 'Deepgram',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'err_code' },
      when: { json: { err_msg: true } },
      codes: {
        INVALID_AUTH: ['invalid-credentials', 'the key is missing or not known.', 'likely'],
        INSUFFICIENT_PERMISSIONS: ['insufficient-scope', 'the key lacks a scope.', 'likely'],
        FORBIDDEN: ['insufficient-permission', 'the project may not do this.', 'likely'],
        ASR_PAYMENT_REQUIRED: ['not-entitled', 'the credits are used up.', 'likely'],
        TOO_MANY_REQUESTS: ['rate-limited', 'too many requests at once.', 'likely'],
        PROJECT_NOT_FOUND: ['wrong-route', 'the project does not exist, or the key may not see it.', 'likely'],
      },
      source: 'https://developers.deepgram.com/docs/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"err_code":"INVALID_AUTH","err_msg":"Invalid credentials.","request_id":"abc"}`,
    },
  ],
};
