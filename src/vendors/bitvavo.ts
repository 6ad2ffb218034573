import type { Vendor } from '../engine/vendor.ts';

const source = 'https://docs.bitvavo.com/#tag/Errors';

/** Bitvavo: the error codes of its interface, from its documentation. */
export const bitvavo: Vendor = {
  id: 'bitvavo',
  name: 'Bitvavo',
  layer: 'api',
  marks: [{ host: 'api.bitvavo.com', json: { errorCode: true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errorCode' },
      when: { host: 'bitvavo', json: { error: true } },
      confidence: 'certain',
      codes: {
        '105': ['rate-limited', 'the address or key is locked out for a while because it ignored the rate limit.'],
        '300': ['no-credentials', 'the call needs a login.'],
        '301': ['malformed-credentials', 'the key has the wrong length.'],
        '302': ['clock-skew', 'the timestamp is not one in milliseconds.', 'likely'],
        '304': ['clock-skew', "the timestamp of the request is too far from the server's time."],
        '305': ['invalid-credentials', 'no active key is known.'],
        '306': ['account-disabled', 'the key has not been confirmed by mail.'],
        '307': ['ip-blocked', 'the key may not be used from this address.'],
        '308': ['malformed-credentials', 'the signature has the wrong length.', 'likely'],
        '309': ['bad-signature', 'the signature does not fit the request.'],
        '310': ['insufficient-scope', 'the key may not trade.'],
        '311': ['insufficient-scope', 'the key may not read the account.'],
        '312': ['insufficient-scope', 'the key may not withdraw.'],
        '317': ['account-disabled', 'the account is locked.'],
      },
      source,
      sample: `GET /v2/balance HTTP/1.1
Host: api.bitvavo.com
Bitvavo-Access-Key: 7b1f0a6de2c94855
Bitvavo-Access-Signature: 5f3b
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errorCode":309,"error":"The signature is invalid."}`,
    },
  ],
};
