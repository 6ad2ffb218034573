import type { Vendor } from '../engine/vendor.ts';

/** Fitbit: its refusals, from its documentation or source. */
export const fitbit: Vendor = {
  id: 'fitbit',
  name: 'Fitbit',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errors.*.errorType' },
      when: { json: { success: { equals: 'false' } } },
      codes: {
        expired_token: ['expired-credentials', 'the access token has expired.', 'likely'],
        invalid_token: ['invalid-credentials', 'the access token is not valid.', 'likely'],
        invalid_client: ['invalid-credentials', 'client id or secret is wrong.', 'likely'],
        invalid_grant: ['invalid-credentials', 'the code or refresh token is wrong or was used.', 'likely'],
        insufficient_scope: ['insufficient-scope', 'the token lacks a scope.', 'likely'],
        insufficient_permissions: ['insufficient-permission', 'the user or application may not do this.', 'likely'],
        request: ['rate-limited', 'too many requests.', 'possible'],
      },
      source: 'https://dev.fitbit.com/build/reference/web-api/troubleshooting-guide/error-messages/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":[{"errorType":"expired_token","message":"Access token expired: eyJ."}],"success":false}`,
    },
  ],
};
