import type { Vendor } from '../engine/vendor.ts';

/** Telegram Bot API: its own refusals, from its documentation and source. */
export const telegram: Vendor = {
  id: 'telegram',
  name: 'Telegram Bot API',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        json: {
          ok: { equals: 'false' },
          description: [
            'bot was blocked by the user',
            'user is deactivated',
            "bot can't initiate conversation",
            'bot was kicked',
          ],
        },
      },
      cause: 'resource-state',
      says: 'the user or group does not want messages of this bot.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://core.telegram.org/bots/api',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"ok": false, "error_code": 403, "description": "Forbidden: bot was blocked by the user"}`,
    },
    {
      when: { json: { ok: { equals: 'false' }, error_code: { equals: '401' } } },
      cause: 'invalid-credentials',
      says: 'the token of the bot is not good.',
      confidence: 'likely',
      orElse: ['revoked-credentials'],
      source: 'https://core.telegram.org/bots/api',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"ok": false, "error_code": 401, "description": "Unauthorized"}`,
    },
    {
      when: { json: { ok: { equals: 'false' }, error_code: { equals: '429' } } },
      cause: 'rate-limited',
      says: 'too many messages in a short time.',
      confidence: 'certain',
      source: 'https://core.telegram.org/bots/api',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"ok": false, "error_code": 429, "description": "Too Many Requests: retry after 5"}`,
    },
  ],
};
