import type { Vendor } from '../engine/vendor.ts';

/** Logto: its refusals, from its documentation or source. */
export const logto: Vendor = {
  id: 'logto',
  name: 'Logto',
  layer: 'identity',
  marks: [{ host: 'logto.app', mediaType: 'json' }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      shared: true,
      codes: {
        'auth.authorization_header_missing': ['no-credentials', 'there is no Authorization field.'],
        'auth.authorization_token_type_not_supported': [
          'wrong-scheme',
          'the Authorization field is not of the Bearer scheme.',
        ],
        'auth.unauthorized': ['invalid-credentials', 'the token was not accepted.', 'likely'],
        'auth.forbidden': ['insufficient-permission', 'the roles of the caller do not allow it.'],
        'auth.expected_role_not_found': ['insufficient-permission', 'the caller lacks a role.'],
        'auth.jwt_sub_missing': ['invalid-credentials', 'the token names no subject.'],
        'auth.require_re_authentication': ['step-up-required', 'the action asks for a fresh login.'],
        'auth.third_party_application_forbidden': [
          'insufficient-permission',
          'third-party applications may not do this.',
        ],
      },
      source: 'https://github.com/logto-io/logto/blob/HEAD/packages/phrases/src/locales/en/errors/auth.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":"auth.authorization_header_missing","message":"Authorization header is missing."}`,
    },
    {
      at: { json: 'code' },
      shared: true,
      codes: {
        'session.not_found': ['expired-credentials', 'the sign-in session is over.', 'likely'],
        'session.invalid_credentials': ['invalid-credentials', 'name and password do not belong together.'],
        'session.unauthorized': ['no-credentials', 'nobody is signed in.'],
        'session.csrf_token_mismatch': ['csrf-rejected', 'the forgery token does not fit.'],
        'session.captcha_required': ['bot-challenge', 'a captcha has to be solved.'],
        'session.captcha_failed': ['bot-challenge', 'the captcha was not solved.'],
        'session.verification_blocked_too_many_attempts': ['rate-limited', 'too many attempts in a short time.'],
        'session.mfa.require_mfa_verification': ['step-up-required', 'a second factor is asked for.'],
        'session.sso_enabled': ['wrong-scheme', 'this address has to sign in through single sign-on.'],
      },
      source: 'https://github.com/logto-io/logto/blob/HEAD/packages/phrases/src/locales/en/errors/session.ts',
      sample: `HTTP/1.1 422 Unprocessable Entity
Content-Type: application/json

{"code":"session.invalid_credentials","message":"Incorrect account or password. Please check your input."}`,
    },
  ],
};
