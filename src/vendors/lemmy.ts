import type { Vendor } from '../engine/vendor.ts';

/** Lemmy: its refusals, from its source. */
export const lemmy: Vendor = {
  id: 'lemmy',
  name: 'Lemmy',
  layer: 'framework',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error' },
      when: { status: [400, 401, 403] },
      confidence: 'likely',
      shared: true,
      codes: {
        registration_application_is_pending: [
          'account-disabled',
          'the account waits for the approval of the moderators.',
        ],
        registration_denied: ['account-disabled', 'the moderators refused the account.'],
        missing_totp_token: ['step-up-required', 'the code of the second factor is missing.'],
        incorrect_totp_token: ['invalid-credentials', 'the code of the second factor is wrong.'],
        incorrect_login: ['invalid-credentials', 'name or password is wrong.'],
        not_a_mod_or_admin: ['insufficient-permission', 'this is for moderators.'],
        site_ban: ['account-disabled', 'the account is banned from this site.'],
      },
      source: 'https://github.com/LemmyNet/lemmy/blob/main/crates/utils/src/error.rs',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error": "registration_application_is_pending"}`,
    },
  ],
};
