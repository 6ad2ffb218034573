import type { Vendor } from '../engine/vendor.ts';

const source = 'https://developer.fedex.com/api/en-us/guides/best-practices.html';

/** FedEx: the error codes of its interfaces, from its documentation. */
export const fedex: Vendor = {
  id: 'fedex',
  name: 'FedEx',
  layer: 'api',
  marks: [
    {
      json: {
        transactionId: true,
        'errors.*.code': { equals: ['FORBIDDEN.ERROR', 'NOT.AUTHORIZED.ERROR', 'LOGIN.REAUTHENTICATE.ERROR'] },
      },
    },
  ],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errors.*.code' },
      when: { json: { transactionId: true } },
      codes: {
        'FORBIDDEN.ERROR': [
          'not-entitled',
          'the project of the key has not been given this interface, or belongs to the other environment (test or live).',
        ],
        'LOGIN.REAUTHENTICATE.ERROR': ['expired-credentials', 'the access token has run out.'],
        'ACCOUNT.NUMBER.MISMATCH': [
          'insufficient-permission',
          'the account number does not belong to the key.',
          'possible',
        ],
      },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"transactionId":"624deea6","errors":[{"code":"FORBIDDEN.ERROR","message":"We could not authorize your credentials. Please check your permissions and try again."}]}`,
    },
  ],
};
