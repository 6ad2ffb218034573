import type { Vendor } from '../engine/vendor.ts';

/** ElevenLabs: its refusals, from its documentation or source. */
export const elevenlabs: Vendor = {
  id: 'elevenlabs',
  name: 'ElevenLabs',
  layer: 'api',
  marks: [{ host: 'api.elevenlabs.io', mediaType: 'json' }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'detail.status' },
      shared: true,
      codes: {
        invalid_api_key: ['invalid-credentials', 'the key is not known.', 'likely'],
        needs_authorization: ['no-credentials', 'no key was sent, or the voice asks for one.', 'likely'],
        missing_permissions: ['insufficient-scope', 'the key lacks a permission.', 'likely'],
        quota_exceeded: ['not-entitled', 'the credits are used up.', 'likely'],
        detected_unusual_activity: ['bot-challenge', 'use of the free plan looked automated.', 'likely'],
        too_many_concurrent_requests: ['rate-limited', 'too many requests at once.', 'likely'],
        only_for_creator: ['not-entitled', 'the plan does not include this.', 'likely'],
        voice_access_denied: ['insufficient-permission', 'the voice belongs to somebody else.', 'likely'],
        can_not_use_instant_voice_cloning: ['not-entitled', 'the plan does not include this.', 'likely'],
        rate_limit_exceeded: ['rate-limited', 'too many requests.', 'likely'],
      },
      source: 'https://elevenlabs.io/docs/resources/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"detail":{"status":"invalid_api_key","message":"Invalid API key"}}`,
    },
  ],
};
