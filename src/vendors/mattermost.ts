import type { Vendor } from '../engine/vendor.ts';

/** Mattermost: its own refusals, from its documentation and source. */
export const mattermost: Vendor = {
  id: 'mattermost',
  name: 'Mattermost',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        json: { id: { equals: 'api.context.session_expired.app_error' } },
        method: ['POST', 'PUT', 'PATCH', 'DELETE'],
        cookie: 'MMAUTHTOKEN',
        withoutRequestHeader: ['x-csrf-token', 'x-requested-with', 'authorization'],
      },
      cause: 'csrf-rejected',
      says: 'a change was asked for with the session cookie alone: without X-CSRF-Token the session is left aside.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://github.com/mattermost/mattermost/blob/master/server/channels/web/handlers.go',
      sample: `POST /api/v4/posts HTTP/1.1
Host: chat.example.com
Cookie: MMAUTHTOKEN=abc
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"id": "api.context.session_expired.app_error", "message": "Invalid or expired session, please login again.", "request_id": "1", "status_code": 401}`,
    },
    {
      when: {
        json: { id: { equals: 'api.context.session_expired.app_error' }, status_code: true },
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'there is no session.',
      confidence: 'likely',
      source: 'https://github.com/mattermost/mattermost/blob/master/server/channels/web/handlers.go',
      sample: `GET /api/v4/users/me HTTP/1.1
Host: chat.example.com

---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"id": "api.context.session_expired.app_error", "message": "Invalid or expired session, please login again.", "request_id": "1", "status_code": 401}`,
    },
    {
      when: {
        json: { id: { equals: 'api.context.session_expired.app_error' }, status_code: true },
        credentials: 'some',
        method: ['GET', 'HEAD'],
      },
      cause: 'expired-credentials',
      says: 'the session or token that was sent is past its time, or is not known any more.',
      confidence: 'likely',
      orElse: ['revoked-credentials', 'invalid-credentials'],
      source: 'https://github.com/mattermost/mattermost/blob/master/server/channels/web/handlers.go',
      sample: `GET /api/v4/users/me HTTP/1.1
Host: chat.example.com
Authorization: Bearer 8f2c1d7e9a0b4c6d8f2c1d7e9a

---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"id": "api.context.session_expired.app_error", "message": "Invalid or expired session, please login again.", "request_id": "1", "status_code": 401}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'id' },
      when: { json: { status_code: true } },
      confidence: 'certain',
      codes: {
        'api.context.permissions.app_error': ['insufficient-permission', 'the user lacks a permission.'],
        'api.context.token_provided.app_error': ['wrong-scheme', 'the session is not one of a token.', 'likely'],
        'api.user.check_user_password.invalid.app_error': ['invalid-credentials', 'the password is wrong.'],
        'api.user.login.invalid_credentials_email_username': [
          'invalid-credentials',
          'name and password do not belong together.',
        ],
        'api.user.login.invalid_credentials_email': [
          'invalid-credentials',
          'name and password do not belong together.',
        ],
        'api.user.login.inactive.app_error': ['account-disabled', 'the account is deactivated.'],
        'api.user.check_user_login_attempts.too_many.app_error': [
          'account-disabled',
          'the account is locked after failed logins.',
        ],
        'mfa.validate_token.authenticate.app_error': ['step-up-required', 'a second factor is needed.', 'likely'],
        'api.context.mfa_required.app_error': ['step-up-required', 'a second factor is needed.'],
        'api.license_error': ['not-entitled', 'the licence does not cover this.'],
      },
      source: 'https://github.com/mattermost/mattermost/blob/master/server/i18n/en.json',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"id": "api.context.permissions.app_error", "message": "You do not have the appropriate permissions.", "request_id": "1", "status_code": 403}`,
    },
  ],
};
