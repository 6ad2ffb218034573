import type { Vendor } from '../engine/vendor.ts';

/** Freshdesk and Freshservice: its refusals, from its documentation or source. */
export const freshdesk: Vendor = {
  id: 'freshdesk',
  name: 'Freshdesk and Freshservice',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: {
        json: {
          message: [
            'You have to be logged in to perform this action.',
            'You are not authorized to perform this action.',
            'feature',
            'suspended',
            'SSL',
          ],
        },
      },
      codes: {
        invalid_credentials: ['invalid-credentials', 'the key is missing or wrong.', 'likely'],
        access_denied: ['insufficient-permission', 'the agent may not do this.', 'likely'],
        require_feature: ['not-entitled', 'the plan does not include this.', 'likely'],
        account_suspended: ['account-disabled', 'the account is suspended.', 'likely'],
        ssl_required: ['tls-required', 'only HTTPS is allowed.', 'likely'],
        readonly_field: ['resource-state', 'the field cannot be written.', 'possible'],
        inaccessible_field: ['insufficient-permission', 'the field is not allowed here.', 'possible'],
      },
      source: 'https://developers.freshdesk.com/api/#error',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":"invalid_credentials","message":"You have to be logged in to perform this action."}`,
    },
  ],
};
