import type { Vendor } from '../engine/vendor.ts';

/** Discord: its own refusals, from its documentation and source. */
export const discord: Vendor = {
  id: 'discord',
  name: 'Discord',
  layer: 'api',
  marks: [{ host: ['discord.com', 'discordapp.com'], json: { message: true, code: true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { json: { message: true }, host: ['discord.com', 'discordapp.com'] },
      confidence: 'certain',
      codes: {
        20029: ['rate-limited', 'too many changes on this server in a short time.'],
        20035: ['not-entitled', 'the server needs more boosts.'],
        '40001': ['invalid-credentials', 'the token is missing or not good.', 'likely'],
        '40002': ['account-disabled', 'the account has to be verified first.'],
        '40007': ['account-disabled', 'the user is banned from this server.'],
        40004: ['resource-state', 'sending messages is switched off for a while.'],
        40062: ['rate-limited', 'too many requests for this resource.'],
        40333: ['bot-challenge', 'the User-Agent is not one that Discord accepts.'],
        '50001': ['insufficient-permission', 'the caller has no access to this.'],
        '50007': ['resource-state', 'this user takes no messages.', 'likely'],
        '50013': ['insufficient-permission', 'the caller lacks a permission for this.'],
        '50014': ['invalid-credentials', 'the token is not good.'],
        '50025': ['invalid-credentials', 'the OAuth token is not good.'],
        50173: ['insufficient-permission', 'voice messages are not allowed in this channel.'],
        50178: ['account-disabled', 'the account has to be verified first.'],
        50278: ['insufficient-permission', 'caller and receiver share no server.'],
        50600: ['insufficient-permission', 'the caller may not send this sticker.'],
        '60003': ['step-up-required', 'a second factor is needed.'],
        '20028': ['rate-limited', 'too many writes in a short time.'],
        '50083': ['resource-state', 'the thread is archived.'],
        20001: ['wrong-scheme', 'bots cannot use this call.'],
        20002: ['wrong-scheme', 'only bots can use this call.'],
        20012: ['insufficient-permission', 'the caller may not do this with this application.'],
        20015: ['not-entitled', 'a premium subscription is needed.'],
        20016: ['rate-limited', 'the channel is in slow mode.'],
        20018: ['insufficient-permission', 'only the owner of the account may do this.'],
        20022: ['rate-limited', 'the announcement was edited too often.'],
        20024: ['content-restricted', 'the account is under the minimum age.'],
        40003: ['rate-limited', 'too many direct messages were opened in a short time.'],
        40006: ['resource-state', 'the feature is switched off for a while.'],
        40012: ['revoked-credentials', 'the connection has been revoked.'],
        50005: ['insufficient-permission', 'the message is of somebody else.'],
        50009: ['insufficient-permission', 'the verification level of the channel is too high for this user.'],
        50026: ['insufficient-scope', 'the token lacks an OAuth scope.'],
        50027: ['invalid-credentials', 'the token of the webhook is not good.'],
        50067: ['origin-rejected', 'the Origin of the request is not accepted.'],
        50095: ['geo-blocked', 'the server is not available at the place of the caller.'],
        50097: ['not-entitled', 'the server needs monetization for this.'],
        50101: ['not-entitled', 'the server needs more boosts for this.'],
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
