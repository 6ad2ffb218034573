import type { Vendor } from '../engine/vendor.ts';

/** Resend: its refusals, from its documentation or source. */
export const resend: Vendor = {
  id: 'resend',
  name: 'Resend',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'name' },
      when: { json: { statusCode: true } },
      codes: {
        missing_api_key: ['no-credentials', 'no key was sent.', 'likely'],
        invalid_api_key: ['invalid-credentials', 'the key is not known.', 'likely'],
        invalid_api_Key: ['invalid-credentials', 'the key is not known.', 'likely'],
        restricted_api_key: ['insufficient-scope', 'the key may only send mails.', 'likely'],
        invalid_access: ['insufficient-permission', 'the key may not do this.', 'likely'],
        daily_quota_exceeded: ['rate-limited', 'the mails of the day are used up.', 'likely'],
        monthly_quota_exceeded: ['not-entitled', 'the mails of the month are used up.', 'likely'],
        rate_limit_exceeded: ['rate-limited', 'too many requests.', 'likely'],
      },
      source: 'https://resend.com/docs/api-reference/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"statusCode":401,"name":"restricted_api_key","message":"This API key is restricted to only send emails"}`,
    },
  ],
};
