import type { Vendor } from '../engine/vendor.ts';

/** Directus: its own refusals, from its documentation and source. */
export const directus: Vendor = {
  id: 'directus',
  name: 'Directus',
  layer: 'framework',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errors.*.extensions.code' },
      shared: true,
      codes: {
        INVALID_CREDENTIALS: ['invalid-credentials', 'the login or the token is not accepted.'],
        INVALID_PROVIDER: ['wrong-scheme', 'the account logs in with another provider.'],
        EMAIL_LIMIT_EXCEEDED: ['rate-limited', 'too many mails in a short time.'],
        LIMIT_EXCEEDED: ['not-entitled', 'a limit of the installation is reached.'],
        INVALID_TOKEN: ['invalid-credentials', 'the token is not good.'],
        TOKEN_EXPIRED: ['expired-credentials', 'the token is past its time.'],
        INVALID_OTP: ['step-up-required', 'the one-time password is missing or wrong.'],
        USER_SUSPENDED: ['account-disabled', 'the account is suspended.'],
        INVALID_IP: ['ip-blocked', 'the address is not on the list of the role.'],
        REQUESTS_EXCEEDED: ['rate-limited', 'too many calls in a short time.'],
      },
      source: 'https://directus.io/docs/guides/connect/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors": [{"message": "Token expired.", "extensions": {"code": "TOKEN_EXPIRED"}}]}`,
    },
  ],
};
