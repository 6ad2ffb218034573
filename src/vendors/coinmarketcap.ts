import type { Vendor } from '../engine/vendor.ts';

/** CoinMarketCap: its refusals, from its documentation or source. */
export const coinmarketcap: Vendor = {
  id: 'coinmarketcap',
  name: 'CoinMarketCap',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'status.error_code' },
      when: { json: { 'status.credit_count': true } },
      codes: {
        '1001': ['invalid-credentials', 'the key is not known.', 'likely'],
        '1002': ['no-credentials', 'no key was sent.', 'likely'],
        '1003': ['not-entitled', 'the plan has to be paid first.', 'likely'],
        '1004': ['not-entitled', 'the payment has expired.', 'likely'],
        '1005': ['no-credentials', 'a key is needed.', 'likely'],
        '1006': ['not-entitled', 'the plan does not include this.', 'likely'],
        '1007': ['account-disabled', 'the key is disabled.', 'likely'],
        '1008': ['rate-limited', 'too many requests per minute.', 'likely'],
        '1009': ['rate-limited', 'the requests of the day are used up.', 'likely'],
        '1010': ['rate-limited', 'the requests of the month are used up.', 'likely'],
        '1011': ['rate-limited', 'too many requests from this address.', 'likely'],
      },
      source: 'https://coinmarketcap.com/api/documentation/v1/#section/Errors-and-Rate-Limits',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"status":{"timestamp":"2026-03-01T12:00:00.000Z","error_code":1002,"error_message":"API key missing.","elapsed":0,"credit_count":0}}`,
    },
  ],
};
