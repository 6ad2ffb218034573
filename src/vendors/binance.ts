import type { Vendor } from '../engine/vendor.ts';

/** Binance: its refusals, from its documentation or source. */
export const binance: Vendor = {
  id: 'binance',
  name: 'Binance',
  layer: 'api',
  marks: [{ host: 'binance.', mediaType: 'json' }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { json: { msg: true } },
      shared: true,
      codes: {
        '-1002': ['insufficient-permission', 'the key may not do this.', 'likely'],
        '-1003': ['rate-limited', 'too many requests; going on leads to a ban of the address.'],
        '-1015': ['rate-limited', 'too many orders.'],
        '-1021': ['clock-skew', 'the timestamp is too far from the clock of the server.'],
        '-1022': ['bad-signature', 'the signature does not fit the request.'],
        '-2008': ['invalid-credentials', 'the key is unknown.', 'likely'],
        '-2014': ['malformed-credentials', 'the key is not of the right form.'],
        '-2015': [
          'invalid-credentials',
          'the key is unknown, or may not be used from this address or for this action.',
          'likely',
        ],
        '-1034': ['rate-limited', 'too many connections.'],
        '-1125': ['invalid-credentials', 'the listen key does not exist.', 'likely'],
      },
      source: 'https://github.com/binance/binance-spot-api-docs/blob/HEAD/errors.md',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}`,
    },
  ],
};
