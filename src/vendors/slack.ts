import type { Vendor } from '../engine/vendor.ts';

/** Slack: its own refusals, from its documentation and source. */
export const slack: Vendor = {
  id: 'slack',
  name: 'Slack',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error' },
      when: { status: [200, 400, 401, 403, 429], json: { ok: { equals: 'false' } } },
      codes: {
        not_authed: ['no-credentials', 'no token was sent.'],
        invalid_auth: ['invalid-credentials', 'the token is not good, or the address may not use it.', 'likely'],
        account_inactive: ['account-disabled', 'the user or workspace behind the token is deleted.'],
        token_revoked: ['revoked-credentials', 'the token was revoked.'],
        token_expired: ['expired-credentials', 'the token is past its time.'],
        not_allowed_token_type: ['wrong-scheme', 'a token of this kind is not taken by this method.'],
        missing_scope: ['insufficient-scope', 'the token lacks a scope.'],
        no_permission: ['insufficient-permission', 'the token may not do this.'],
        ekm_access_denied: ['insufficient-permission', 'administrators have suspended access.'],
        org_login_required: ['resource-state', 'the workspace is being moved.'],
        two_factor_setup_required: ['step-up-required', 'a second factor has to be set up.'],
        team_access_not_granted: ['insufficient-scope', 'the token has not been given this workspace.'],
        ratelimited: ['rate-limited', 'too many calls in a short time.'],
        restricted_action: ['insufficient-permission', 'a setting of the workspace keeps the user from this.'],
        is_archived: ['resource-state', 'the channel is archived.'],
      },
      source: 'https://docs.slack.dev/reference/methods/auth.test',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"ok": false, "error": "invalid_auth"}`,
    },
  ],
};
