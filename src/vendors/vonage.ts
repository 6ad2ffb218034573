import type { Vendor } from '../engine/vendor.ts';

/** Vonage: its refusals, from its documentation. */
export const vonage: Vendor = {
  id: 'vonage',
  name: 'Vonage',
  layer: 'api',
  marks: [{ json: { type: ['developer.vonage.com/api-errors', 'developer.nexmo.com/api-errors'] } }],
  denials: [
    {
      when: {
        json: { type: ['developer.vonage.com/api-errors#unauthorized', 'developer.nexmo.com/api-errors#unauthorized'] },
      },
      cause: 'invalid-credentials',
      says: 'the key, secret or token is wrong, or missing.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://developer.vonage.com/api-errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"type": "https://developer.vonage.com/api-errors#unauthorized", "title": "Unauthorized", "detail": "You did not provide correct credentials.", "instance": "bf0c"}`,
    },
    {
      when: {
        json: { type: ['developer.vonage.com/api-errors#forbidden', 'developer.nexmo.com/api-errors#forbidden'] },
      },
      cause: 'insufficient-permission',
      says: 'the account may not do this, or the feature is not switched on.',
      confidence: 'likely',
      orElse: ['not-entitled'],
      source: 'https://developer.vonage.com/api-errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"type": "https://developer.vonage.com/api-errors#forbidden", "title": "Forbidden", "detail": "Your account does not have permission to perform this action.", "instance": "bf0c"}`,
    },
    {
      when: {
        json: { type: ['developer.vonage.com/api-errors#low-balance', 'developer.nexmo.com/api-errors#low-balance'] },
      },
      cause: 'not-entitled',
      says: 'the credit of the account is too low.',
      confidence: 'certain',
      source: 'https://developer.vonage.com/api-errors',
      sample: `HTTP/1.1 402 Payment Required
Content-Type: application/json

{"type": "https://developer.vonage.com/api-errors#low-balance", "title": "Low balance", "detail": "This request could not be performed due to your account balance being low.", "instance": "bf0c"}`,
    },
  ],
};
