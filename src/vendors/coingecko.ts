import type { Vendor } from '../engine/vendor.ts';

/** CoinGecko: its refusals, from its documentation or source. */
export const coingecko: Vendor = {
  id: 'coingecko',
  name: 'CoinGecko',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'status.error_code' },
      when: { json: { 'status.error_message': true } },
      codes: {
        '429': ['rate-limited', 'too many requests.', 'likely'],
        '1020': ['bot-challenge', 'a firewall refused the request.', 'likely'],
        '10002': ['no-credentials', 'no key was sent.', 'likely'],
        '10005': ['not-entitled', 'the plan does not include this.', 'likely'],
        '10010': ['wrong-audience', 'the key is for the other host: demo or pro.', 'likely'],
        '10011': ['wrong-audience', 'the key is for the other host: demo or pro.', 'likely'],
        '10012': ['not-entitled', 'the plan does not include this range of time.', 'likely'],
      },
      source: 'https://docs.coingecko.com/docs/common-errors-rate-limit',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"status":{"timestamp":"2026-03-01T12:00:00.000+00:00","error_code":10002,"error_message":"API Key Missing"}}`,
    },
  ],
};
