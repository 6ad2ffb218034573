import type { Vendor } from '../engine/vendor.ts';

/** monday.com: its refusals, from its documentation or source. */
export const monday: Vendor = {
  id: 'monday',
  name: 'monday.com',
  layer: 'api',
  marks: [{ host: 'api.monday.com', mediaType: 'json' }],
  denials: [
    {
      when: { status: [200, 401], json: { 'errors.*': { equals: 'Not Authenticated' } } },
      cause: 'invalid-credentials',
      says: 'the token is missing or wrong.',
      orElse: ['no-credentials'],
      shared: true,
      source: 'https://developer.monday.com/api-reference/docs/error-handling',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":["Not Authenticated"]}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'error_code' },
      when: { status: [200, 401, 403, 429] },
      codes: {
        UserUnauthorizedException: ['insufficient-permission', 'the user may not do this.', 'likely'],
        USER_UNAUTHORIZED: ['insufficient-permission', 'the user may not do this.', 'likely'],
        missingRequiredPermissions: ['insufficient-scope', 'the token lacks a scope.', 'likely'],
        ComplexityException: ['rate-limited', 'the complexity budget of the minute is used up.', 'likely'],
        COMPLEXITY_BUDGET_EXHAUSTED: ['rate-limited', 'the complexity budget of the minute is used up.', 'likely'],
        DAILY_LIMIT_EXCEEDED: ['rate-limited', 'the calls of the day are used up.', 'likely'],
        maxConcurrencyExceeded: ['rate-limited', 'too many requests at once.', 'likely'],
      },
      source: 'https://developer.monday.com/api-reference/docs/error-handling',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error_message":"User unauthorized to perform action","error_code":"UserUnauthorizedException","error_data":{},"status_code":403,"account_id":1}`,
    },
  ],
};
