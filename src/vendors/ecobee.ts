import type { Vendor } from '../engine/vendor.ts';

const source = 'https://www.ecobee.com/home/developer/api/documentation/v1/error-codes.shtml';

/** ecobee: the status object of its interface, from its documentation. */
export const ecobee: Vendor = {
  id: 'ecobee',
  name: 'ecobee',
  layer: 'api',
  marks: [{ host: 'api.ecobee.com', json: { 'status.code': true } }],
  denials: [
    {
      when: { json: { 'status.code': { equals: '14' }, 'status.message': 'Authentication token has expired' } },
      cause: 'expired-credentials',
      says: 'the access token has run out: use the refresh token.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: application/json

{"status":{"code":14,"message":"Authentication token has expired. Refresh your tokens."}}`,
    },
    {
      when: {
        json: {
          'status.code': { equals: '16' },
          'status.message': ['deauthorized by user', 'deauthorized by the user'],
        },
      },
      cause: 'revoked-credentials',
      says: 'the user took the authorization back.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: application/json

{"status":{"code":16,"message":"Token has been deauthorized by user. Re-request authorization."}}`,
    },
    {
      when: { json: { 'status.code': { equals: '2' }, 'status.message': { starts: 'Not authorized' } } },
      cause: 'insufficient-permission',
      says: 'the user may not reach one of the thermostats, or it is not registered any more.',
      source,
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: application/json

{"status":{"code":2,"message":"Not authorized."}}`,
    },
    {
      when: { json: { 'status.code': { equals: '1' }, 'status.message': { starts: 'Authentication failed' } } },
      cause: 'invalid-credentials',
      says: 'the token or the credentials of the registration are not good.',
      source,
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: application/json

{"status":{"code":1,"message":"Authentication failed."}}`,
    },
  ],
};
