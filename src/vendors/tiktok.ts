import type { Vendor } from '../engine/vendor.ts';

/** TikTok: its refusals, from its documentation or source. */
export const tiktok: Vendor = {
  id: 'tiktok',
  name: 'TikTok',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error.code' },
      when: { json: { 'error.log_id': true } },
      codes: {
        access_token_invalid: ['invalid-credentials', 'the access token is wrong or past its time.', 'likely'],
        access_token_has_expired: ['expired-credentials', 'the access token has expired.', 'likely'],
        access_token_not_found_in_request: ['no-credentials', 'no access token was sent.', 'likely'],
        scope_not_authorized: ['insufficient-scope', 'the user did not grant the scope.', 'likely'],
        scope_permission_missed: ['insufficient-scope', 'the application lacks the scope.', 'likely'],
        rate_limit_exceeded: ['rate-limited', 'too many requests.', 'likely'],
        user_has_no_permission: ['insufficient-permission', 'the user may not do this.', 'likely'],
        unaudited_client_can_only_post_to_private_accounts: [
          'not-entitled',
          'the application is not audited yet.',
          'likely',
        ],
        spam_risk_too_many_posts: ['rate-limited', 'too many posts in a day.', 'likely'],
        spam_risk_user_banned_from_posting: ['account-disabled', 'the user is banned from posting.', 'likely'],
        reached_active_user_cap: ['rate-limited', 'too many users posted through the application today.', 'likely'],
        url_ownership_unverified: ['not-entitled', 'the domain is not verified.', 'likely'],
      },
      source: 'https://developers.tiktok.com/doc/tiktok-api-v2-error-handling',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"data":{},"error":{"code":"access_token_invalid","message":"The access token is invalid or not found in the request.","log_id":"2026"}}`,
    },
  ],
};
