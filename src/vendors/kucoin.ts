import type { Vendor } from '../engine/vendor.ts';

/** KuCoin: its refusals, from its documentation or source. */
export const kucoin: Vendor = {
  id: 'kucoin',
  name: 'KuCoin',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { status: [200, 400, 401, 403, 429], json: { msg: true }, host: 'kucoin' },
      confidence: 'certain',
      codes: {
        '400001': ['no-credentials', 'a field of the signature is missing.'],
        '400002': ['clock-skew', 'the timestamp is too far from the clock of the server.'],
        '400003': ['invalid-credentials', 'the key is unknown.'],
        '400004': ['invalid-credentials', 'the passphrase is wrong.'],
        '400005': ['bad-signature', 'the signature does not fit the request.'],
        '400006': ['ip-blocked', 'the address is not on the white list of the key.'],
        '400007': ['insufficient-permission', 'the key lacks a permission.'],
        '411100': ['account-disabled', 'the user is frozen.'],
        '429000': ['rate-limited', 'too many requests.'],
      },
      source: 'https://www.kucoin.com/docs/basic-info/error-code',
      sample: `GET /api HTTP/1.1
Host: kucoin.com
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":"400003","msg":"KC-API-KEY not exists"}`,
    },
  ],
};
