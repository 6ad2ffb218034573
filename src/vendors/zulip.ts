import type { Vendor } from '../engine/vendor.ts';

/** Zulip: its refusals, from its source. */
export const zulip: Vendor = {
  id: 'zulip',
  name: 'Zulip',
  layer: 'framework',
  marks: [{ header: { 'www-authenticate': 'realm="zulip"' } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { status: [400, 401, 403, 429], json: { result: { equals: 'error' }, msg: true } },
      confidence: 'certain',
      codes: {
        UNAUTHORIZED: ['no-credentials', 'nobody is logged in.', 'likely'],
        UNAUTHENTICATED_USER: ['no-credentials', 'nobody is logged in.'],
        INVALID_API_KEY: ['invalid-credentials', 'the API key is not good.'],
        AUTHENTICATION_FAILED: ['invalid-credentials', 'name or password is wrong.'],
        USER_DEACTIVATED: ['account-disabled', 'the account is switched off.'],
        REALM_DEACTIVATED: ['account-disabled', 'the organization is switched off.'],
        PASSWORD_AUTH_DISABLED: ['wrong-scheme', 'the organization does not take passwords.'],
        PASSWORD_RESET_REQUIRED: ['revoked-credentials', 'the password was switched off and has to be set anew.'],
        UNAUTHORIZED_PRINCIPAL: ['insufficient-permission', 'the role of the user does not allow it.'],
        CSRF_FAILED: ['csrf-rejected', 'the forgery token is missing or wrong.'],
        RATE_LIMIT_HIT: ['rate-limited', 'too many requests.'],
      },
      source: 'https://github.com/zulip/zulip/blob/main/zerver/lib/exceptions.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"result": "error", "msg": "Account is deactivated", "code": "USER_DEACTIVATED"}`,
    },
  ],
};
