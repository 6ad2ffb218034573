import type { Vendor } from '../engine/vendor.ts';

/** Cloudflare Turnstile and other embedded checks: how it words its denials, from its documentation and source. */
export const turnstile: Vendor = {
  id: 'turnstile',
  name: 'Cloudflare Turnstile and other embedded checks',
  layer: 'edge',
  marks: [{ host: 'challenges.cloudflare.com', mediaType: 'json' }],
  denials: [
    {
      when: { json: { 'error-codes.*': ['missing-input-response', 'invalid-input-response', 'timeout-or-duplicate'] } },
      cause: 'bot-challenge',
      says: 'the answer to the puzzle in the form was missing, used before or wrong.',
      confidence: 'certain',
      shared: true,
      source: 'https://developers.cloudflare.com/turnstile/get-started/server-side-validation/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"success":false,"error-codes":["invalid-input-response"]}`,
    },
  ],
};
