import type { Vendor } from '../engine/vendor.ts';

const source = 'https://exchange-docs.crypto.com/exchange/v1/rest-ws/index.html#response-and-reason-codes';

/** Crypto.com Exchange: the codes of its interface, from its documentation. */
export const cryptoCom: Vendor = {
  id: 'crypto-com',
  name: 'Crypto.com Exchange',
  layer: 'api',
  marks: [{ host: 'api.crypto.com', json: { code: true, method: true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { json: { method: { starts: 'private/' } } },
      confidence: 'certain',
      codes: {
        '40101': ['invalid-credentials', 'the key is not known, or the signature does not fit.', 'likely'],
        '40102': ['clock-skew', "the nonce is more than 60 seconds from the server's time."],
        '40103': ['ip-blocked', 'the address of the caller is not on the list of the key.'],
        '40104': ['not-entitled', 'the tier of the user does not include this.'],
        '40107': ['rate-limited', 'as many sessions as allowed are open.', 'likely'],
        '40401': ['insufficient-permission', 'the object is not there for this caller.', 'possible'],
        '42901': ['rate-limited', 'too many requests.'],
      },
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"id":1,"method":"private/create-order","code":40103,"message":"IP_ILLEGAL"}`,
    },
  ],
};
