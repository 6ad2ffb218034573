import type { Vendor } from '../engine/vendor.ts';

const source = 'https://mexcdevelop.github.io/apidocs/spot_v3_en/';

/** MEXC: the codes of its interface, from its documentation. */
export const mexc: Vendor = {
  id: 'mexc',
  name: 'MEXC',
  layer: 'api',
  marks: [{ host: ['api.mexc.com', 'contract.mexc.com'], json: { code: true, msg: true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { host: 'mexc.com', json: { msg: true } },
      codes: {
        '10072': ['invalid-credentials', 'the key is not known.'],
        '30018': ['account-disabled', 'the account may not place orders for now.'],
        '70011': ['account-disabled', 'the user may not trade with a key.'],
        '140002': ['account-disabled', 'the sub-account is forbidden.'],
        '700001': ['invalid-credentials', 'the format of the key is not good.'],
        '700002': ['bad-signature', 'the signature does not fit the request, or the secret is wrong.', 'certain'],
        '700003': ['clock-skew', "the timestamp of the request is too far from the server's time.", 'certain'],
        '700005': ['clock-skew', 'recvWindow is longer than allowed.'],
        '700006': ['ip-blocked', 'the address of the caller is not on the list of the key.', 'certain'],
        '700007': ['insufficient-scope', 'the key has no permission for this interface.', 'certain'],
      },
      source,
      sample: `GET /api/v3/account?signature=7b1f0a6de2c94855 HTTP/1.1
Host: api.mexc.com
X-MEXC-APIKEY: mx0a7b1f0a6de2c94855
---
HTTP/1.1 400 Bad Request
Content-Type: application/json

{"code":700006,"msg":"IP [203.0.113.7] not in the ip white list"}`,
    },
  ],
};
