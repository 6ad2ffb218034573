import type { Vendor } from '../engine/vendor.ts';

/** UniFi: its refusals, from its documentation or source. */
export const unifi: Vendor = {
  id: 'unifi',
  name: 'UniFi',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'meta.msg' },
      when: { status: [200, 400, 401, 403] },
      codes: {
        'api.err.LoginRequired': ['no-credentials', 'nobody is logged in, or the session is over.', 'likely'],
        'api.err.NoPermission': ['insufficient-permission', 'the role does not allow this.', 'likely'],
        'api.err.Invalid': ['invalid-credentials', 'name or password is wrong.', 'likely'],
        'api.err.Ubic2faTokenRequired': ['step-up-required', 'a one-time code is asked for.', 'likely'],
        'api.err.NoSiteContext': [
          'insufficient-permission',
          'the site is unknown, or the account may not see it.',
          'likely',
        ],
        'api.err.SessionExpired': ['expired-credentials', 'the session is over.', 'likely'],
      },
      source: 'https://help.ui.com/hc/en-us/articles/30076656117655',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"meta":{"rc":"error","msg":"api.err.LoginRequired"},"data":[]}`,
    },
    {
      at: { json: 'code' },
      codes: {
        AUTHENTICATION_FAILED_INVALID_CREDENTIALS: ['invalid-credentials', 'name or password is wrong.', 'likely'],
        AUTHENTICATION_FAILED_LIMIT_REACHED: ['rate-limited', 'too many attempts to log in.', 'likely'],
        MFA_AUTH_REQUIRED: ['step-up-required', 'a second factor is asked for.', 'likely'],
      },
      source: 'https://help.ui.com/hc/en-us/articles/30076656117655',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code":"AUTHENTICATION_FAILED_INVALID_CREDENTIALS","message":"Invalid username or password","level":"debug"}`,
    },
  ],
};
