import type { Vendor } from '../engine/vendor.ts';

/** ClickUp: its refusals, from its documentation or source. */
export const clickup: Vendor = {
  id: 'clickup',
  name: 'ClickUp',
  layer: 'api',
  marks: [{ json: { ECODE: true, err: true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'ECODE' },
      confidence: 'certain',
      codes: {
        OAUTH_017: ['no-credentials', 'there is no Authorization field.'],
        OAUTH_018: ['invalid-credentials', 'the token was not accepted.', 'likely'],
        OAUTH_019: ['invalid-credentials', 'the token is not known.'],
        OAUTH_021: ['invalid-credentials', 'the token is not known.'],
        OAUTH_025: ['invalid-credentials', 'the token is not known.'],
        OAUTH_077: ['invalid-credentials', 'the token is not known.'],
        OAUTH_023: ['insufficient-permission', 'the workspace is not authorised for this token.', 'likely'],
        OAUTH_026: ['insufficient-permission', 'the workspace is not authorised for this token.', 'likely'],
        OAUTH_027: ['insufficient-permission', 'the workspace is not authorised for this token.', 'likely'],
        OAUTH_057: ['insufficient-permission', 'the token may not do this.', 'likely'],
        OAUTH_061: ['insufficient-permission', 'the workspace is not authorised for this token.', 'likely'],
        APP_002: ['rate-limited', 'too many requests.'],
        ACCESS_083: ['insufficient-permission', 'the user has no access to this.', 'likely'],
        ITEM_015: ['insufficient-permission', 'the user has no access to this.', 'likely'],
        ITEMV2_003: ['insufficient-permission', 'the user has no access to this.', 'likely'],
      },
      source: 'https://developer.clickup.com/docs/common_errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"err":"Token invalid","ECODE":"OAUTH_025"}`,
    },
  ],
};
