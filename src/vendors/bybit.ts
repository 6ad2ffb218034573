import type { Vendor } from '../engine/vendor.ts';

/** Bybit: its refusals, from its documentation or source. */
export const bybit: Vendor = {
  id: 'bybit',
  name: 'Bybit',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'retCode' },
      when: { status: [200, 401, 403], json: { retMsg: true } },
      confidence: 'certain',
      codes: {
        '10002': ['clock-skew', 'the timestamp is too far from the clock of the server.'],
        '10003': ['invalid-credentials', 'the key is unknown, or of the other environment.', 'likely'],
        '10004': ['bad-signature', 'the signature does not fit the request.'],
        '10005': ['insufficient-permission', 'the key lacks a permission.'],
        '10006': ['rate-limited', 'too many requests.'],
        '10007': ['invalid-credentials', 'the user could not be identified.', 'likely'],
        '10008': ['account-disabled', 'the user is banned.'],
        '10009': ['ip-blocked', 'the address is banned.'],
        '10010': ['ip-blocked', 'the key is bound to other addresses.'],
        '10018': ['rate-limited', 'too many requests from this address.'],
        '10024': ['geo-blocked', 'rules of the country of the user forbid it.', 'likely'],
        '33004': ['expired-credentials', 'the key has expired.'],
      },
      source: 'https://bybit-exchange.github.io/docs/v5/error',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"retCode":10003,"retMsg":"API key is invalid.","result":{},"retExtInfo":{},"time":1}`,
    },
  ],
};
