import type { Vendor } from '../engine/vendor.ts';

const source = 'https://www.bitget.com/api-doc/common/error-code/restapi';

/** Bitget: the codes of its interface, from its documentation. */
export const bitget: Vendor = {
  id: 'bitget',
  name: 'Bitget',
  layer: 'api',
  marks: [{ json: { code: { starts: '40' }, msg: true, requestTime: true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { json: { msg: true, requestTime: true } },
      codes: {
        '30011': ['ip-blocked', 'the address of the caller is not on the list of the key.'],
        '30013': ['bad-signature', 'the signature does not fit the request.'],
        '40001': ['no-credentials', 'the field ACCESS-KEY is missing.'],
        '40002': ['no-credentials', 'the secret is missing.'],
        '40003': ['no-credentials', 'the signature is missing.'],
        '40004': ['clock-skew', "the timestamp of the request is too far from the server's time."],
        '40005': ['clock-skew', 'the timestamp of the request is not good.'],
        '40006': ['invalid-credentials', 'the key is not known.', 'certain'],
        '40008': ['clock-skew', "the timestamp of the request is too far from the server's time.", 'certain'],
        '40009': ['bad-signature', 'the signature does not fit the request.', 'certain'],
        '40010': ['bad-signature', 'the signature does not fit the request.'],
        '40011': ['no-credentials', 'the passphrase is missing.'],
        '40012': ['invalid-credentials', 'key or passphrase is wrong.', 'certain'],
        '40014': ['insufficient-scope', 'the key was made without this permission.', 'certain'],
        '40016': ['step-up-required', 'the user has to set up a phone number or a second factor first.'],
        '40018': ['ip-blocked', 'the address of the caller is not on the list of the key.', 'certain'],
        '40031': ['account-disabled', 'the account was closed.'],
        '40037': ['invalid-credentials', 'the key does not exist.', 'certain'],
        '40301': ['not-entitled', 'the account has not been given this permission.'],
        '40506': ['bad-signature', 'the signature of the platform is wrong.'],
        '40507': ['bad-signature', 'the signature does not fit the request.'],
      },
      source,
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"code":"40018","msg":"Invalid IP","requestTime":1,"data":null}`,
    },
  ],
};
