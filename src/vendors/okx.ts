import type { Vendor } from '../engine/vendor.ts';

/** OKX: its refusals, from its documentation or source. */
export const okx: Vendor = {
  id: 'okx',
  name: 'OKX',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { status: [200, 400, 401, 403, 429], json: { msg: true }, host: 'okx' },
      confidence: 'certain',
      codes: {
        '50011': ['rate-limited', 'too many requests.'],
        '50100': ['account-disabled', 'the API is frozen.'],
        '50101': ['wrong-audience', 'the key belongs to another environment.'],
        '50102': ['clock-skew', 'the timestamp of the request is too old.'],
        '50103': ['no-credentials', 'the key field is missing.'],
        '50104': ['no-credentials', 'the passphrase field is missing.'],
        '50105': ['invalid-credentials', 'the passphrase is wrong.'],
        '50106': ['no-credentials', 'the signature field is missing.'],
        '50107': ['no-credentials', 'the timestamp field is missing.'],
        '50110': ['ip-blocked', 'the address is not on the white list of the key.'],
        '50111': ['invalid-credentials', 'the key is unknown.'],
        '50112': ['clock-skew', 'the timestamp is not valid.', 'likely'],
        '50113': ['bad-signature', 'the signature does not fit the request.'],
        '50114': ['invalid-credentials', 'the authorization is not valid.', 'likely'],
        '50119': ['invalid-credentials', 'the key does not exist.'],
        '50120': ['insufficient-permission', 'the key lacks a permission.'],
      },
      source: 'https://www.okx.com/docs-v5/en/#error-code',
      sample: `GET /api HTTP/1.1
Host: okx.com
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":"50111","msg":"Invalid OK-ACCESS-KEY","data":[]}`,
    },
  ],
};
