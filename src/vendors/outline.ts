import type { Vendor } from '../engine/vendor.ts';

/** Outline: its refusals, from its documentation or source. */
export const outline: Vendor = {
  id: 'outline',
  name: 'Outline',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error' },
      when: { json: { ok: { equals: 'false' }, status: true } },
      shared: true,
      codes: {
        authentication_required: ['no-credentials', 'no valid token or session was sent.', 'likely'],
        invalid_authentication: ['invalid-credentials', 'the token was not accepted.', 'likely'],
        authorization_error: ['insufficient-permission', 'the role or share does not allow it.'],
        csrf_error: ['csrf-rejected', 'the forgery token is missing or wrong.'],
        rate_limit_exceeded: ['rate-limited', 'too many requests.'],
        invite_required: ['insufficient-permission', 'the workspace is by invitation only.'],
        domain_not_allowed: ['insufficient-permission', 'the domain of the address is not allowed.'],
        admin_required: ['insufficient-permission', 'only administrators may do this.'],
        user_suspended: ['account-disabled', 'the account is suspended.'],
        payment_required: ['not-entitled', 'the plan has to be paid first.'],
        incorrect_edition: ['not-entitled', 'this edition does not include it.'],
        pending_deletion: ['resource-state', 'the workspace is about to be deleted.'],
        authentication_provider_disabled: ['resource-state', 'this way of signing in is switched off.'],
        email_auth_required: ['step-up-required', 'the address has to be confirmed by e-mail first.', 'likely'],
        state_mismatch: [
          'csrf-rejected',
          'the state of the login does not fit; the browser may have dropped its cookie.',
          'likely',
        ],
      },
      source: 'https://github.com/outline/outline/blob/HEAD/server/errors.ts',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"ok":false,"error":"admin_required","status":403,"message":"An admin role is required to access this resource"}`,
    },
  ],
};
