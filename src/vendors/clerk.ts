import type { Vendor } from '../engine/vendor.ts';

/** Clerk: its refusals, from its documentation or source. */
export const clerk: Vendor = {
  id: 'clerk',
  name: 'Clerk',
  layer: 'identity',
  marks: [{ header: { 'x-clerk-auth-status': ['signed-out', 'handshake'] } }],
  denials: [],
  vocabularies: [
    {
      at: { header: 'x-clerk-auth-reason' },
      confidence: 'certain',
      codes: {
        'client-uat-but-no-session-token': [
          'no-credentials',
          'the cookie of the session is missing although somebody signed in.',
          'likely',
        ],
        'session-token-but-no-client-uat': ['no-credentials', 'a cookie of the sign-in is missing.', 'likely'],
        'jwk-remote-missing': ['server-config', 'the instance has no key of this name.', 'likely'],
        'jwk-remote-failed-to-load': ['server-config', 'the keys of the instance could not be loaded.', 'likely'],
      },
      source: 'https://github.com/clerk/javascript/blob/HEAD/packages/backend/src/tokens/authStatus.ts',
      sample: `HTTP/1.1 401 Unauthorized
X-Clerk-Auth-Status: signed-out
X-Clerk-Auth-Reason: client-uat-but-no-session-token`,
    },
    {
      at: { header: 'x-clerk-auth-reason' },
      confidence: 'certain',
      codes: {
        'session-token-missing': ['no-credentials', 'no session token was sent.', 'likely'],
        'session-token-and-uat-missing': ['no-credentials', 'nobody is signed in.', 'likely'],
        'client-uat-without-session-token': [
          'no-credentials',
          'the cookie of the session is missing although somebody signed in.',
          'likely',
        ],
        'dev-browser-missing': ['no-credentials', 'the cookie of the development instance is missing.', 'likely'],
        'session-token-expired': ['expired-credentials', 'the session token has expired.'],
        'token-expired': ['expired-credentials', 'the token has expired.'],
        'session-token-iat-before-client-uat': [
          'expired-credentials',
          'the session token is older than the last sign-in.',
          'likely',
        ],
        'session-token-nbf': ['clock-skew', 'the session token is not valid yet.'],
        'session-token-iat-in-the-future': [
          'clock-skew',
          'the session token was issued in the future: a clock is wrong.',
        ],
        'token-not-active-yet': ['clock-skew', 'the token is not valid yet.'],
        'token-iat-in-the-future': ['clock-skew', 'the token was issued in the future: a clock is wrong.'],
        'token-invalid': ['invalid-credentials', 'the token is not valid.'],
        'token-invalid-signature': [
          'invalid-credentials',
          'the signature of the token does not verify; its key may belong to another instance.',
        ],
        'token-invalid-algorithm': ['invalid-credentials', 'the token is signed with another algorithm.'],
        'token-invalid-authorized-parties': [
          'wrong-audience',
          'the token was issued for another site than authorizedParties lists.',
        ],
        'token-verification-failed': ['invalid-credentials', 'the token does not verify.', 'likely'],
        'token-type-mismatch': ['wrong-scheme', 'another kind of token is accepted here.'],
        'secret-key-invalid': ['server-config', 'the secret key of the application is wrong.'],
        'jwk-kid-mismatch': ['wrong-audience', 'no key of this instance signed the token.', 'likely'],
        'jwk-failed-to-resolve': ['server-config', 'the keys of the instance could not be loaded.'],
        'active-organization-mismatch': [
          'resource-state',
          'another organisation is active than the address names.',
          'likely',
        ],
      },
      source: 'https://github.com/clerk/javascript/blob/HEAD/packages/backend/src/tokens/authStatus.ts',
      sample: `HTTP/1.1 401 Unauthorized
X-Clerk-Auth-Status: signed-out
X-Clerk-Auth-Reason: session-token-expired`,
    },
    {
      at: { json: 'errors.*.code' },
      when: { json: { 'errors.*.long_message': true } },
      confidence: 'certain',
      codes: {
        authentication_invalid: ['invalid-credentials', 'nobody is signed in, or the key is wrong.', 'likely'],
        form_password_incorrect: ['invalid-credentials', 'the password is wrong.', 'likely'],
        form_identifier_not_found: ['invalid-credentials', 'there is no such account.', 'likely'],
        form_code_incorrect: ['invalid-credentials', 'the one-time code is wrong.', 'likely'],
        verification_expired: ['expired-credentials', 'the verification took too long.', 'likely'],
        verification_failed: ['invalid-credentials', 'the verification failed.', 'likely'],
        session_exists: ['resource-state', 'somebody is signed in already.', 'likely'],
        signed_out: ['no-credentials', 'nobody is signed in.', 'likely'],
        resource_forbidden: ['insufficient-permission', 'the user may not do this.', 'likely'],
        user_locked: ['account-disabled', 'the account is locked.', 'likely'],
        user_banned: ['account-disabled', 'the account is banned.', 'likely'],
        too_many_requests: ['rate-limited', 'too many requests.', 'likely'],
        authorization_header_format_invalid: [
          'malformed-credentials',
          'the Authorization field cannot be read.',
          'likely',
        ],
        clerk_key_invalid: ['invalid-credentials', 'the key is not known.', 'likely'],
        captcha_invalid: ['bot-challenge', 'the captcha was not solved.', 'likely'],
        session_reverification_required: ['step-up-required', 'the action asks for a fresh login.', 'likely'],
        not_allowed_access: ['insufficient-permission', 'sign-up is restricted.', 'likely'],
        origin_invalid: ['origin-rejected', 'the site is not one of the instance.', 'likely'],
        dev_browser_unauthenticated: ['no-credentials', 'the development browser is not known.', 'likely'],
        cookie_invalid: ['invalid-credentials', 'the cookie of the client is not valid.', 'likely'],
      },
      source: 'https://clerk.com/docs/guides/development/errors/overview',
      sample: `HTTP/1.1 422 Unprocessable Entity
Content-Type: application/json

{"errors":[{"message":"Password is incorrect. Try again, or use another method.","long_message":"Password is incorrect.","code":"form_password_incorrect","meta":{}}],"clerk_trace_id":"abc"}`,
    },
  ],
};
