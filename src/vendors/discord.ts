import type { Vendor } from '../engine/vendor.ts';

/** Discord: its own refusals, from its documentation and source. */
export const discord: Vendor = {
  id: 'discord',
  name: 'Discord',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { json: { message: true }, host: ['discord.com', 'discordapp.com'] },
      codes: {
        '40001': ['invalid-credentials', 'the token is missing or not good.', 'likely'],
        '40002': ['account-disabled', 'the account has to be verified first.'],
        '40007': ['account-disabled', 'the user is banned from this server.', 'likely'],
        '50001': ['insufficient-permission', 'the caller has no access to this.'],
        '50007': ['resource-state', 'this user takes no messages.', 'likely'],
        '50013': ['insufficient-permission', 'the caller lacks a permission for this.'],
        '50014': ['invalid-credentials', 'the token is not good.'],
        '50025': ['invalid-credentials', 'the OAuth token is not good.'],
        '60003': ['step-up-required', 'a second factor is needed.'],
        '20028': ['rate-limited', 'too many writes in a short time.'],
        '50083': ['resource-state', 'the thread is archived.'],
        '50105': ['resource-state', 'the action is not allowed here.', 'possible'],
      },
      source: 'https://discord.com/developers/docs/topics/opcodes-and-status-codes',
      sample: `GET /api/v10/channels/1 HTTP/1.1
Host: discord.com
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "Missing Permissions", "code": 50013}`,
    },
  ],
};
