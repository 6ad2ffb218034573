import type { Vendor } from '../engine/vendor.ts';

/** Appwrite: its own refusals, from its documentation and source. */
export const appwrite: Vendor = {
  id: 'appwrite',
  name: 'Appwrite',
  layer: 'api',
  marks: [
    { json: { type: { starts: 'general_' }, version: true, code: true } },
    { json: { type: { starts: 'user_' }, version: true, code: true } },
  ],
  denials: [
    {
      when: {
        json: {
          type: { equals: 'general_unauthorized_scope' },
          message: ['User (role: guests)', '(role: guests) missing scope'],
        },
      },
      cause: 'no-credentials',
      says: 'nobody is logged in, so the caller counts as a guest.',
      confidence: 'certain',
      source: 'https://github.com/appwrite/appwrite/blob/main/app/config/errors.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "User (role: guests) missing scopes ([\\"account\\"])", "code": 401, "type": "general_unauthorized_scope", "version": "1.6.0"}`,
    },
    {
      when: { json: { type: { equals: 'general_unauthorized_scope' } } },
      cause: 'insufficient-scope',
      says: 'the key or role lacks a scope.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://github.com/appwrite/appwrite/blob/main/app/config/errors.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "User (role: users) missing scopes ([\\"users.read\\"])", "code": 401, "type": "general_unauthorized_scope", "version": "1.6.0"}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'type' },
      when: { json: { version: true } },
      confidence: 'certain',
      codes: {
        user_unauthorized: ['insufficient-permission', 'the user may not do this.', 'likely'],
        user_invalid_credentials: ['invalid-credentials', 'name and password do not belong together.'],
        user_invalid_token: ['invalid-credentials', 'the token is not good.', 'likely'],
        user_blocked: ['account-disabled', 'the account is blocked.'],
        user_session_not_found: ['no-credentials', 'there is no such session.', 'likely'],
        user_more_factors_required: ['step-up-required', 'a second factor is needed.'],
        user_jwt_invalid: ['invalid-credentials', 'the token is not good, or past its time.', 'likely'],
        user_email_not_whitelisted: ['not-entitled', 'the e-mail address is not on the list.', 'likely'],
        user_ip_not_whitelisted: ['ip-blocked', 'the address is not on the list.'],
        general_unknown_origin: ['origin-rejected', 'the site is not registered as a platform of the project.'],
        general_access_forbidden: ['insufficient-permission', 'access is not allowed.', 'likely'],
        general_rate_limit_exceeded: ['rate-limited', 'too many calls in a short time.'],
        general_service_disabled: ['not-entitled', 'the service is switched off for the project.', 'likely'],
        project_key_expired: ['expired-credentials', 'the key is past its time.'],
        user_phone_not_verified: ['account-disabled', 'the phone number is not verified.'],
        user_email_not_verified: ['account-disabled', 'the e-mail address is not verified.'],
        user_challenge_required: ['step-up-required', 'a recent check of a second factor is needed.'],
      },
      source: 'https://github.com/appwrite/appwrite/blob/main/app/config/errors.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "Invalid credentials.", "code": 401, "type": "user_invalid_credentials", "version": "1.6.0"}`,
    },
  ],
};
