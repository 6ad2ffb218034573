import type { Vendor } from '../engine/vendor.ts';

/** Slack: its own refusals, from its documentation and source. */
export const slack: Vendor = {
  id: 'slack',
  name: 'Slack',
  layer: 'api',
  marks: [
    { status: [200, 401, 403, 429], host: 'slack.com', json: { ok: { equals: 'false' } } },
    { status: [200, 401, 403, 429], header: { 'x-slack-req-id': true }, json: { ok: { equals: 'false' } } },
  ],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error' },
      when: { status: [200, 401, 403], json: { ok: { equals: 'false' } } },
      shared: true,
      codes: {
        not_in_channel: ['insufficient-permission', 'the caller is not a member of the channel.'],
        user_is_restricted: ['insufficient-permission', 'guests may not do this.'],
        user_is_ultra_restricted: ['insufficient-permission', 'guests of one channel may not do this.'],
        user_is_bot: ['wrong-scheme', 'a token of a bot may not do this.'],
        is_bot: ['wrong-scheme', 'a token of a bot may not do this.'],
        not_admin: ['insufficient-permission', 'only administrators may do this.'],
        not_authorized: ['insufficient-permission', 'the caller may not do this.'],
        not_allowed: ['insufficient-permission', 'the caller may not do this.'],
        enterprise_is_restricted: ['wrong-scheme', 'the method cannot be called with a token of the organisation.'],
        cant_update_message: ['insufficient-permission', 'the caller did not write this message.'],
        edit_window_closed: ['resource-state', 'the message is too old to be edited.'],
        paid_only: ['not-entitled', 'only paid plans include this.'],
        feature_not_enabled: ['not-entitled', 'the feature is switched off.'],
        not_enterprise_team: ['not-entitled', 'only enterprise plans include this.'],
        is_inactive: ['resource-state', 'the file or object is not active.'],
        user_disabled: ['account-disabled', 'the user is disabled.'],
        restricted_action_read_only_channel: ['insufficient-permission', 'the channel is read-only for this caller.'],
        restricted_action_thread_only_channel: [
          'insufficient-permission',
          'the caller may only answer in threads here.',
        ],
        restricted_action_non_threadable_channel: ['insufficient-permission', 'the channel allows no threads.'],
        permission_denied: ['insufficient-permission', 'the caller may not do this.'],
        not_an_admin: ['insufficient-permission', 'only administrators may do this.'],
        user_must_be_admin: ['insufficient-permission', 'only administrators may do this.'],
        not_app_admin: ['insufficient-permission', 'only an administrator of apps may do this.'],
        user_does_not_own_channel: ['insufficient-permission', 'the caller does not own the channel.'],
        cant_delete_message: ['insufficient-permission', 'the caller may not delete this message.'],
        cant_delete_file: ['insufficient-permission', 'the caller may not delete this file.'],
        cant_invite: ['insufficient-permission', 'the user cannot be invited to this channel.'],
        cannot_update_admin_user: ['insufficient-permission', 'only an owner may change an administrator.'],
        posting_to_general_channel_denied: [
          'insufficient-permission',
          'the caller may not write in the general channel.',
        ],
        file_uploads_disabled: ['insufficient-permission', 'a setting of the workspace forbids files.'],
        file_uploads_except_images_disabled: [
          'insufficient-permission',
          'a setting of the workspace allows images only.',
        ],
        ura_max_channels: ['insufficient-permission', 'a guest of one channel is in a channel already.'],
        not_an_enterprise: ['not-entitled', 'only enterprise organizations may do this.'],
        storage_limit_reached: ['not-entitled', 'the storage of the plan is used up.'],
        compliance_exports_prevent_deletion: ['resource-state', 'exports for compliance forbid deleting.'],
        external_channel_migrating: ['resource-state', 'the shared channel is being moved.'],
        team_added_to_org: ['resource-state', 'the workspace is being moved into an organization.'],
        trigger_expired: ['expired-credentials', 'the trigger id is older than three seconds.'],
        trigger_exchanged: ['expired-credentials', 'the trigger id has been used.'],
        client_id_token_mismatch: ['wrong-audience', 'the token belongs to another app than the client id.'],
        bad_client_secret: ['invalid-credentials', 'the client secret is wrong.'],
        invalid_client_id: ['invalid-credentials', 'the client id is wrong.'],
        rate_limited: ['rate-limited', 'too many requests.'],
      },
      source: 'https://github.com/slackapi/slack-api-specs/blob/HEAD/web-api/slack_web_openapi_v2.json',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"ok":false,"error":"not_in_channel"}`,
    },
    {
      at: { json: 'error' },
      when: { status: [200, 401, 403], json: { ok: { equals: 'false' } } },
      shared: true,
      codes: {
        accesslimited: ['insufficient-permission', 'an administrator limits this method.', 'likely'],
        invalid_code: ['invalid-credentials', 'the code of the login is wrong.', 'likely'],
        code_already_used: ['revoked-credentials', 'the code of the login was used.', 'likely'],
        message_limit_exceeded: ['rate-limited', 'too many messages in the workspace.', 'likely'],
        plan_upgrade_required: ['not-entitled', 'the plan does not include this.', 'likely'],
        cannot_dm_bot: ['insufficient-permission', 'bots cannot be written to.', 'likely'],
      },
      source: 'https://docs.slack.dev/reference/methods',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"ok":false,"error":"accesslimited"}`,
    },
    {
      at: { json: 'error' },
      when: { status: [200, 400, 401, 403, 429], json: { ok: { equals: 'false' } } },
      shared: true,
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
