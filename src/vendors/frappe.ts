import type { Vendor } from '../engine/vendor.ts';

/** Frappe and ERPNext: its refusals, from its documentation or source. */
export const frappe: Vendor = {
  id: 'frappe',
  name: 'Frappe and ERPNext',
  layer: 'framework',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'exc_type' },
      confidence: 'certain',
      codes: {
        PermissionError: ['insufficient-permission', 'the roles of the user do not allow this.', 'likely'],
        AuthenticationError: ['invalid-credentials', 'name and password or key were not accepted.', 'likely'],
        CSRFTokenError: ['csrf-rejected', 'the forgery token is missing or wrong.', 'likely'],
        SessionStopped: ['resource-state', 'the site is being updated.'],
        SessionExpired: ['expired-credentials', 'the session is over.', 'likely'],
        InvalidAuthorizationHeader: ['malformed-credentials', 'the Authorization field cannot be read.', 'likely'],
        InvalidAuthorizationPrefix: [
          'wrong-scheme',
          'the scheme of the Authorization field is not one that it reads.',
          'likely',
        ],
        InvalidAuthorizationToken: ['invalid-credentials', 'the key of the Authorization field is wrong.', 'likely'],
        SecurityException: ['invalid-credentials', 'the login is refused for safety.', 'likely'],
        RateLimitExceededError: ['rate-limited', 'too many requests.', 'likely'],
        TooManyRequestsError: ['rate-limited', 'too many requests.', 'likely'],
        InvalidKeyError: ['invalid-credentials', 'the key is wrong.', 'likely'],
        UserLocked: ['account-disabled', 'the account is locked.', 'likely'],
      },
      source: 'https://github.com/frappe/frappe/blob/HEAD/frappe/exceptions.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"exc_type":"PermissionError","exception":"frappe.exceptions.PermissionError","exc":"[]"}`,
    },
  ],
};
