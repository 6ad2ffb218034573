import type { Vendor } from '../engine/vendor.ts';

/** apilayer and its services: fixer, currencylayer, weatherstack, ipstack, aviationstack and others. */
export const apilayer: Vendor = {
  id: 'apilayer',
  name: 'apilayer',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error.type' },
      when: { status: [200, 401, 403, 429] },
      codes: {
        missing_access_key: ['no-credentials', 'no key was sent.', 'likely'],
        invalid_access_key: ['invalid-credentials', 'the key is not known.', 'likely'],
        inactive_user: ['account-disabled', 'the account is not active.', 'likely'],
        function_access_restricted: ['not-entitled', 'the plan does not include this.', 'likely'],
        https_access_restricted: ['not-entitled', 'the plan does not include HTTPS.', 'likely'],
        usage_limit_reached: ['not-entitled', 'the requests of the month are used up.', 'likely'],
        rate_limit_reached: ['rate-limited', 'too many requests.', 'likely'],
        base_currency_access_restricted: ['not-entitled', 'the plan does not include other base currencies.', 'likely'],
        historical_queries_not_supported_on_plan: ['not-entitled', 'the plan does not include history.', 'likely'],
        batch_not_supported_on_plan: ['not-entitled', 'the plan does not include bulk queries.', 'likely'],
      },
      source: 'https://fixer.io/documentation',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"success":false,"error":{"code":101,"type":"missing_access_key","info":"You have not supplied an API Access Key. [Required format: access_key=YOUR_ACCESS_KEY]"}}`,
    },
    {
      at: { json: 'error.code' },
      when: { status: [200, 401, 403, 429] },
      codes: {
        missing_access_key: ['no-credentials', 'no key was sent.', 'likely'],
        invalid_access_key: ['invalid-credentials', 'the key is not known.', 'likely'],
        inactive_user: ['account-disabled', 'the account is not active.', 'likely'],
        function_access_restricted: ['not-entitled', 'the plan does not include this.', 'likely'],
        https_access_restricted: ['not-entitled', 'the plan does not include HTTPS.', 'likely'],
        usage_limit_reached: ['not-entitled', 'the requests of the month are used up.', 'likely'],
      },
      source: 'https://aviationstack.com/documentation',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"code":"invalid_access_key","message":"You have not supplied a valid API Access Key."}}`,
    },
  ],
};
