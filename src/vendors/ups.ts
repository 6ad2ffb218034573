import type { Vendor } from '../engine/vendor.ts';

const source = 'https://developer.ups.com/us/en/support/troubleshooting';

/** UPS: the error codes of its interfaces, from its documentation. */
export const ups: Vendor = {
  id: 'ups',
  name: 'UPS',
  layer: 'api',
  marks: [{ json: { 'response.errors.*.code': { starts: '2500' }, 'response.errors.*.message': true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'response.errors.*.code' },
      when: { status: [400, 401, 403, 429] },
      codes: {
        '250001': ['insufficient-permission', 'the access key does not cover this tool.'],
        '250002': ['invalid-credentials', 'the token, or name and password, is not valid.'],
        '250003': ['invalid-credentials', 'the access key is not known.'],
        '250004': ['invalid-credentials', 'name or password is wrong.'],
        '250005': ['no-credentials', 'no login was sent.'],
        '250006': ['account-disabled', 'too many failed logins.'],
        '250007': ['account-disabled', 'the user is locked out.'],
        '250009': ['rate-limited', 'too many requests.', 'possible'],
      },
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"response":{"errors":[{"code":"250003","message":"Invalid Access License number"}]}}`,
    },
  ],
};
