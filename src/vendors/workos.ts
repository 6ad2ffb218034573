import type { Vendor } from '../engine/vendor.ts';

/** WorkOS: its refusals, from its documentation or source. */
export const workos: Vendor = {
  id: 'workos',
  name: 'WorkOS',
  layer: 'identity',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { json: { pending_authentication_token: true } },
      codes: {
        email_verification_required: ['account-disabled', 'the e-mail address has to be verified first.', 'likely'],
        mfa_enrollment: ['step-up-required', 'a second factor has to be set up.', 'likely'],
        mfa_challenge: ['step-up-required', 'a second factor is asked for.', 'likely'],
        organization_selection_required: ['step-up-required', 'an organisation has to be chosen.', 'likely'],
        sso_required: ['wrong-scheme', 'the user has to sign in through single sign-on.', 'likely'],
        organization_authentication_methods_required: [
          'wrong-scheme',
          'the organisation allows other ways of signing in only.',
          'likely',
        ],
        password_reset_required: ['step-up-required', 'a new password has to be set.', 'likely'],
      },
      source: 'https://workos.com/docs/reference/authkit/authentication-errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code":"email_verification_required","message":"Email ownership must be verified before authentication.","pending_authentication_token":"x"}`,
    },
  ],
};
