import type { Vendor } from '../engine/vendor.ts';

/** Better Auth: its refusals, from its documentation or source. */
export const betterAuth: Vendor = {
  id: 'better-auth',
  name: 'Better Auth',
  layer: 'identity',
  marks: [],
  denials: [
    {
      when: { json: { message: { equals: 'Session expired. Re-authenticate to perform this action.' } } },
      cause: 'step-up-required',
      says: 'the session is too old for this action; log in again.',
      source: 'https://github.com/better-auth/better-auth/blob/HEAD/packages/core/src/error/codes.ts',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code":"SESSION_EXPIRED","message":"Session expired. Re-authenticate to perform this action."}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { json: { message: true } },
      shared: true,
      codes: {
        INVALID_EMAIL_OR_PASSWORD: ['invalid-credentials', 'name and password do not belong together.'],
        EMAIL_NOT_VERIFIED: ['account-disabled', 'the e-mail address of the account is not verified.'],
        SESSION_NOT_FRESH: ['step-up-required', 'the session is too old for this action; log in again.'],
        MISSING_OR_NULL_ORIGIN: ['origin-rejected', 'the Origin field is missing or null.'],
        INVALID_ORIGIN: ['origin-rejected', 'the calling site is not one of its trusted origins.'],
        INVALID_CALLBACK_URL: [
          'origin-rejected',
          'the address to return to is not one of its trusted origins.',
          'likely',
        ],
        CROSS_SITE_NAVIGATION_LOGIN_BLOCKED: ['csrf-rejected', 'a login started from another site is refused.'],
      },
      source: 'https://github.com/better-auth/better-auth/blob/HEAD/packages/core/src/error/codes.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":"INVALID_EMAIL_OR_PASSWORD","message":"Invalid email or password"}`,
    },
    {
      at: { json: 'code' },
      shared: true,
      codes: {
        BANNED_USER: ['account-disabled', 'the account is banned.'],
        YOU_ARE_NOT_ALLOWED_TO_LIST_USERS: ['insufficient-permission', 'the role may not list users.'],
        YOU_ARE_NOT_ALLOWED_TO_CREATE_USERS: ['insufficient-permission', 'the role may not create users.'],
        YOU_ARE_NOT_ALLOWED_TO_UPDATE_USERS: ['insufficient-permission', 'the role may not change users.'],
        YOU_ARE_NOT_ALLOWED_TO_BAN_USERS: ['insufficient-permission', 'the role may not ban users.'],
        YOU_ARE_NOT_ALLOWED_TO_DELETE_USERS: ['insufficient-permission', 'the role may not delete users.'],
        YOU_ARE_NOT_ALLOWED_TO_IMPERSONATE_USERS: ['insufficient-permission', 'the role may not act as another user.'],
      },
      source:
        'https://github.com/better-auth/better-auth/blob/HEAD/packages/better-auth/src/plugins/admin/error-codes.ts',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code":"YOU_ARE_NOT_ALLOWED_TO_LIST_USERS","message":"You are not allowed to list users"}`,
    },
    {
      at: { json: 'code' },
      shared: true,
      codes: {
        INVALID_TWO_FACTOR_COOKIE: [
          'expired-credentials',
          'the two-factor step took too long or lost its cookie.',
          'likely',
        ],
        OTP_HAS_EXPIRED: ['expired-credentials', 'the one-time code has expired.'],
        INVALID_BACKUP_CODE: ['invalid-credentials', 'the backup code is wrong.'],
        TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: ['rate-limited', 'too many wrong codes.'],
      },
      source:
        'https://github.com/better-auth/better-auth/blob/HEAD/packages/better-auth/src/plugins/two-factor/error-code.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":"INVALID_TWO_FACTOR_COOKIE","message":"Invalid two factor cookie"}`,
    },
    {
      at: { json: 'code' },
      shared: true,
      codes: { INVALID_USERNAME_OR_PASSWORD: ['invalid-credentials', 'name and password do not belong together.'] },
      source:
        'https://github.com/better-auth/better-auth/blob/HEAD/packages/better-auth/src/plugins/username/error-codes.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":"INVALID_USERNAME_OR_PASSWORD","message":"Invalid username or password"}`,
    },
  ],
};
