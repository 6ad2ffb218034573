import type { Vendor } from '../engine/vendor.ts';

const source = 'https://docs.deribit.com/#rpc-error-codes';

/** Deribit: the codes of its interface, from its documentation. */
export const deribit: Vendor = {
  id: 'deribit',
  name: 'Deribit',
  layer: 'api',
  marks: [{ json: { jsonrpc: true, 'error.code': true, usDiff: true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error.code' },
      when: { json: { usDiff: true } },
      confidence: 'certain',
      codes: {
        '9999': ['not-entitled', 'the account has not switched its interface on.'],
        '10000': ['no-credentials', 'the login is missing, or its signature is not good.', 'likely'],
        '10019': ['account-disabled', 'trading is locked by the exchange.'],
        '10028': ['rate-limited', 'too many requests.'],
        '11042': ['insufficient-permission', 'the permission for this is denied.'],
        '12000': ['invalid-credentials', 'the second factor is wrong.'],
        '12003': ['rate-limited', 'too many failed logins.'],
        '12005': ['geo-blocked', 'the country is not served.'],
        '12998': ['rate-limited', 'too many wrong codes of the second factor.'],
        '12999': ['invalid-credentials', 'the code of the second factor has been used.'],
        '13000': ['invalid-credentials', 'the login name is not good.', 'likely'],
        '13001': ['account-disabled', 'the account has to be activated.'],
        '13002': ['account-disabled', 'the account is blocked.'],
        '13003': ['step-up-required', 'this asks for the second factor.'],
        '13004': ['invalid-credentials', 'the credentials are wrong.'],
        '13006': ['invalid-credentials', 'the security code is wrong.', 'likely'],
        '13009': [
          'invalid-credentials',
          'the token is wrong or has run out, its scope does not cover this, or the signature is wrong.',
          'likely',
        ],
        '13012': ['insufficient-permission', 'a sub-account may not do this.'],
        '13021': ['insufficient-permission', 'the permissions do not cover this.'],
        '13028': ['rate-limited', 'the service is busy for this caller.', 'possible'],
      },
      source,
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"jsonrpc":"2.0","error":{"message":"forbidden","code":13021},"usIn":1,"usOut":2,"usDiff":1,"testnet":false}`,
    },
  ],
};
