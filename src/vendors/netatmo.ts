import type { Vendor } from '../engine/vendor.ts';

const source = 'https://dev.netatmo.com/apidocumentation/general';

/** Netatmo: the error codes of its interface, from its documentation. */
export const netatmo: Vendor = {
  id: 'netatmo',
  name: 'Netatmo',
  layer: 'api',
  marks: [{ host: 'api.netatmo.com', json: { 'error.code': true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error.code' },
      when: { status: [400, 401, 403, 429], host: 'netatmo', json: { 'error.message': true } },
      codes: {
        '1': ['no-credentials', 'no access token was sent.'],
        '2': ['invalid-credentials', 'the access token is not valid.', 'certain'],
        '3': ['expired-credentials', 'the access token has run out.', 'certain'],
        '5': ['account-disabled', 'the application is switched off.'],
        '13': ['insufficient-permission', 'the user or the scope does not allow this.'],
        '26': ['rate-limited', 'too many requests of this user.', 'certain'],
        '30': ['invalid-credentials', 'the refresh token is not valid.'],
        '41': ['rate-limited', 'the device is busy.', 'possible'],
      },
      source,
      sample: `GET /api/getstationsdata HTTP/1.1
Host: api.netatmo.com
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"code":13,"message":"Operation is forbidden"}}`,
    },
  ],
};
