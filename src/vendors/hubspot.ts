import type { Vendor } from '../engine/vendor.ts';

/** HubSpot: its refusals, from its documentation or source. */
export const hubspot: Vendor = {
  id: 'hubspot',
  name: 'HubSpot',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'category' },
      when: { json: { correlationId: true } },
      codes: {
        MISSING_SCOPES: ['insufficient-scope', 'the token lacks a scope.', 'likely'],
        INVALID_AUTHENTICATION: ['invalid-credentials', 'the token or key was not accepted.', 'likely'],
        EXPIRED_AUTHENTICATION: ['expired-credentials', 'the token has expired.', 'likely'],
        RATE_LIMITS: ['rate-limited', 'too many requests.', 'likely'],
        BANNED: ['account-disabled', 'the application or account is banned.', 'likely'],
        FORBIDDEN: ['insufficient-permission', 'the user or application may not do this.', 'likely'],
        MISSING_PERMISSIONS: ['insufficient-permission', 'the user lacks a permission.', 'likely'],
        DAILY_LIMIT: ['rate-limited', 'the calls of the day are used up.', 'likely'],
      },
      source: 'https://developers.hubspot.com/docs/guides/api/error-handling',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"status":"error","message":"This app hasn't been granted all required scopes to make this call. Read more about required scopes here: https://developers.hubspot.com/scopes.","correlationId":"abc","category":"MISSING_SCOPES"}`,
    },
  ],
};
