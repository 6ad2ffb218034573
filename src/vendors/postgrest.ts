import type { Vendor } from '../engine/vendor.ts';

/** Supabase and PostgREST: its own refusals, from its documentation and source. */
export const postgrest: Vendor = {
  id: 'postgrest',
  name: 'Supabase and PostgREST',
  layer: 'api',
  marks: [{ json: { code: { starts: 'PGRST' } } }],
  denials: [
    {
      when: { json: { code: { equals: 'PGRST301' }, message: 'JWT expired' } },
      cause: 'expired-credentials',
      says: 'the token is past its time.',
      confidence: 'certain',
      source: 'https://github.com/PostgREST/postgrest/blob/HEAD/src/library/PostgREST/Error.hs',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": "PGRST301", "details": null, "hint": null, "message": "JWT expired"}`,
    },
    {
      when: { json: { code: { equals: 'PGRST303' }, message: 'JWT expired' } },
      cause: 'expired-credentials',
      says: 'the token is past its time.',
      confidence: 'certain',
      source: 'https://github.com/PostgREST/postgrest/blob/HEAD/src/library/PostgREST/Error.hs',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": "PGRST303", "details": null, "hint": null, "message": "JWT expired"}`,
    },
    {
      when: { json: { code: { equals: 'PGRST303' }, message: ['JWT not yet valid', 'JWT issued at future'] } },
      cause: 'clock-skew',
      says: 'the token is not valid yet by the clock of the server.',
      confidence: 'certain',
      source: 'https://github.com/PostgREST/postgrest/blob/HEAD/src/library/PostgREST/Error.hs',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": "PGRST303", "details": null, "hint": null, "message": "JWT issued at future"}`,
    },
    {
      when: {
        json: {
          code: { equals: 'PGRST301' },
          message: ['JWT not yet valid', 'JWTIssuedAtFuture', 'JWT issued at future'],
        },
      },
      cause: 'clock-skew',
      says: 'the token is not valid yet by the clock of the server.',
      confidence: 'certain',
      source: 'https://github.com/PostgREST/postgrest/blob/HEAD/src/library/PostgREST/Error.hs',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": "PGRST301", "details": null, "hint": null, "message": "JWTIssuedAtFuture"}`,
    },
    {
      when: {
        json: { code: { equals: ['PGRST303', 'PGRST301'] }, message: ['JWT not in audience', 'JWTNotInAudience'] },
      },
      cause: 'wrong-audience',
      says: 'the token was issued for somebody else.',
      confidence: 'certain',
      source: 'https://github.com/PostgREST/postgrest/blob/HEAD/src/library/PostgREST/Error.hs',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": "PGRST303", "details": null, "hint": null, "message": "JWT not in audience"}`,
    },
    {
      when: {
        json: {
          code: { equals: 'PGRST301' },
          message: ['Expected 3 parts in JWT', 'CompactDecodeError', 'Empty JWT', 'JWSInvalidHeader', 'Invalid UTF'],
        },
      },
      cause: 'malformed-credentials',
      says: 'what was sent as a token is not a JSON Web Token.',
      confidence: 'likely',
      orElse: ['invalid-credentials'],
      source: 'https://github.com/PostgREST/postgrest/blob/HEAD/src/library/PostgREST/Error.hs',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": "PGRST301", "details": null, "hint": null, "message": "Expected 3 parts in JWT; got 2"}`,
    },
    {
      when: { json: { code: { equals: 'PGRST301' } } },
      cause: 'invalid-credentials',
      says: 'the token could not be decoded, or its signature is not confirmed.',
      confidence: 'likely',
      orElse: ['malformed-credentials', 'expired-credentials'],
      source: 'https://docs.postgrest.org/en/stable/references/errors.html',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": "PGRST301", "details": null, "hint": null, "message": "JWSError JWSInvalidSignature"}`,
    },
    {
      when: { json: { code: { equals: 'PGRST302' } } },
      cause: 'no-credentials',
      says: 'no token was sent, and requests without one are switched off.',
      confidence: 'certain',
      source: 'https://docs.postgrest.org/en/stable/references/errors.html',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": "PGRST302", "details": null, "hint": null, "message": "Anonymous access is disabled"}`,
    },
    {
      when: { status: 401, json: { code: { equals: '42501' } } },
      cause: 'no-credentials',
      says: 'the role for visitors without a login may not do this.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://docs.postgrest.org/en/stable/references/errors.html',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": "42501", "details": null, "hint": null, "message": "permission denied for table orders"}`,
    },
    {
      when: { status: 403, json: { code: { equals: '42501' } } },
      cause: 'insufficient-permission',
      says: 'the database role of the caller, or a row rule, does not allow this.',
      confidence: 'certain',
      source: 'https://docs.postgrest.org/en/stable/references/errors.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code": "42501", "details": null, "hint": null, "message": "new row violates row-level security policy for table \\"orders\\""}`,
    },
    {
      when: { json: { message: { equals: 'No API key found in request' }, hint: true } },
      cause: 'no-credentials',
      says: 'no apikey was sent.',
      confidence: 'certain',
      source: 'https://supabase.com/docs/guides/api/api-keys',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "No API key found in request", "hint": "No \`apikey\` request header or url param was found."}`,
    },
    {
      when: { json: { message: { equals: 'Invalid API key' }, hint: true } },
      cause: 'invalid-credentials',
      says: 'no such apikey is known in this project.',
      confidence: 'likely',
      orElse: ['wrong-audience'],
      source: 'https://supabase.com/docs/guides/api/api-keys',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "Invalid API key", "hint": "Double check your Supabase \`anon\` or \`service_role\` API key."}`,
    },
    {
      when: { json: { message: { equals: 'Legacy API keys are disabled' } } },
      cause: 'revoked-credentials',
      says: 'the old keys of the project were switched off.',
      confidence: 'certain',
      source: 'https://supabase.com/docs/guides/api/api-keys',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "Legacy API keys are disabled", "hint": "Your legacy API keys (anon, service_role) were disabled."}`,
    },
    {
      when: { json: { message: { equals: 'Forbidden use of secret API key in browser' } } },
      cause: 'wrong-scheme',
      says: 'a secret key was sent from what looks like a browser: there only the publishable key is taken.',
      confidence: 'certain',
      source: 'https://supabase.com/docs/guides/api/api-keys',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "Forbidden use of secret API key in browser", "hint": "Secret API keys can only be used in a protected environment and should never be used in a browser."}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'error_code' },
      when: { json: { msg: true } },
      confidence: 'certain',
      codes: {
        invalid_credentials: ['invalid-credentials', 'name and password do not belong together.'],
        bad_jwt: ['invalid-credentials', 'the token is not good.', 'likely'],
        no_authorization: ['no-credentials', 'no Authorization field was sent.'],
        session_not_found: ['revoked-credentials', 'the session is gone: logged out, or deleted.'],
        session_expired: ['expired-credentials', 'the session is past its time.'],
        current_password_invalid: ['invalid-credentials', 'the current password is wrong.'],
        mfa_challenge_expired: ['expired-credentials', 'the second factor came too late.'],
        mfa_verification_failed: ['invalid-credentials', 'the code of the second factor is wrong.'],
        mfa_verification_rejected: ['invalid-credentials', 'the second factor was turned down.', 'likely'],
        mfa_ip_address_mismatch: ['ip-blocked', 'the second factor has to come from the same address.'],
        unexpected_audience: ['wrong-audience', 'the token was issued for somebody else.', 'likely'],
        email_address_not_authorized: [
          'not-entitled',
          'the built-in mail service sends to members of the project only.',
          'likely',
        ],
        provider_disabled: ['not-entitled', 'this way of logging in is switched off.', 'likely'],
        phone_provider_disabled: ['not-entitled', 'logging in by phone is switched off.', 'likely'],
        anonymous_provider_disabled: ['not-entitled', 'logging in without a name is switched off.', 'likely'],
        over_sms_send_rate_limit: ['rate-limited', 'too many text messages were sent.'],
        provider_email_needs_verification: [
          'account-disabled',
          'the e-mail address has to be confirmed at the provider first.',
        ],
        user_sso_managed: ['resource-state', 'the account belongs to a single sign-on and is changed there.'],
        refresh_token_already_used: ['revoked-credentials', 'the refresh token was used before.'],
        refresh_token_not_found: ['revoked-credentials', 'the refresh token is gone.', 'likely'],
        email_not_confirmed: ['account-disabled', 'the e-mail address is not confirmed yet.'],
        phone_not_confirmed: ['account-disabled', 'the phone number is not confirmed yet.'],
        user_banned: ['account-disabled', 'the account is banned.'],
        otp_expired: ['expired-credentials', 'the code or link is past its time or was used.'],
        insufficient_aal: ['step-up-required', 'a second factor is needed.'],
        reauthentication_needed: ['step-up-required', 'a fresh login is needed.'],
        not_admin: ['insufficient-permission', 'the token is not one of an administrator.'],
        over_request_rate_limit: ['rate-limited', 'too many calls from this address.'],
        over_email_send_rate_limit: ['rate-limited', 'too many e-mails were sent.'],
        signup_disabled: ['resource-state', 'signing up is switched off.'],
        email_provider_disabled: ['not-entitled', 'logging in by e-mail is switched off.', 'likely'],
        captcha_failed: ['bot-challenge', 'the check for bots was not passed.'],
      },
      source: 'https://supabase.com/docs/guides/auth/debugging/error-codes',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"code": 400, "error_code": "invalid_credentials", "msg": "Invalid login credentials"}`,
    },
  ],
};
