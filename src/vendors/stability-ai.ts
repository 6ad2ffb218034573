import type { Vendor } from '../engine/vendor.ts';

const source = 'https://platform.stability.ai/docs/api-reference';

/** Stability AI: the names of its refusals, from its documentation. */
export const stabilityAi: Vendor = {
  id: 'stability-ai',
  name: 'Stability AI',
  layer: 'api',
  marks: [{ host: 'api.stability.ai', json: { name: true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'name' },
      when: { status: [401, 402, 403, 429], json: { id: true, 'errors.*': true } },
      codes: {
        unauthorized: ['invalid-credentials', 'the key is missing or not valid.'],
        content_moderation: ['content-restricted', 'the text was stopped by the check of content.', 'certain'],
        payment_required: ['not-entitled', 'the credits are used up.'],
        permission_denied: ['insufficient-permission', 'the account may not use this.'],
        rate_limit_exceeded: ['rate-limited', 'too many requests.', 'certain'],
      },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"id":"ed14db44","name":"content_moderation","errors":["Your request was flagged by our content moderation system, as a result your request was denied and you were not charged."]}`,
    },
  ],
};
