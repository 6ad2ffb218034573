import type { Vendor } from '../engine/vendor.ts';

/** Rocket.Chat: its refusals, from its documentation or source. */
export const rocketChat: Vendor = {
  id: 'rocket-chat',
  name: 'Rocket.Chat',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { status: { equals: 'error' }, message: { equals: 'You must be logged in to do this.' } } },
      cause: 'no-credentials',
      says: 'user id or token is missing, wrong or past its time.',
      orElse: ['invalid-credentials', 'expired-credentials'],
      source: 'https://github.com/RocketChat/Rocket.Chat/blob/HEAD/apps/meteor/app/api/server/ApiClass.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"status":"error","message":"You must be logged in to do this."}`,
    },
    {
      when: { json: { error: 'User does not have the permissions required for this action' } },
      cause: 'insufficient-permission',
      says: 'the role lacks a permission.',
      source: 'https://github.com/RocketChat/Rocket.Chat/blob/HEAD/apps/meteor/app/api/server/ApiClass.ts',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"success":false,"error":"User does not have the permissions required for this action [error-unauthorized]"}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'errorType' },
      when: { json: { success: { equals: 'false' } } },
      confidence: 'certain',
      codes: {
        'totp-required': ['step-up-required', 'a second factor is asked for.'],
        'totp-invalid': ['invalid-credentials', 'the one-time code is wrong.'],
        'error-too-many-requests': ['rate-limited', 'too many requests.'],
        'error-not-allowed': ['insufficient-permission', 'the user may not do this.', 'likely'],
        'error-action-not-allowed': ['insufficient-permission', 'the user may not do this.', 'likely'],
        'error-unauthorized': ['insufficient-permission', 'the user may not do this.', 'likely'],
        'error-invalid-user': ['invalid-credentials', 'the user is not known.', 'likely'],
        'error-room-archived': ['resource-state', 'the room is archived.'],
      },
      source: 'https://github.com/RocketChat/Rocket.Chat/blob/HEAD/apps/meteor/app/api/server/ApiClass.ts',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"success":false,"error":"TOTP Required","errorType":"totp-required","details":{"method":"totp"}}`,
    },
  ],
};
