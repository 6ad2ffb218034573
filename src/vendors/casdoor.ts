import type { Vendor } from '../engine/vendor.ts';

/** Casdoor: its refusals, from its documentation or source. */
export const casdoor: Vendor = {
  id: 'casdoor',
  name: 'Casdoor',
  layer: 'identity',
  marks: [],
  denials: [
    {
      when: { status: [200, 403], json: { status: { equals: 'error' }, msg: { equals: 'Unauthorized operation' } } },
      cause: 'insufficient-permission',
      says: 'the user may not do this, or nobody is logged in.',
      orElse: ['no-credentials'],
      shared: true,
      source: 'https://github.com/casdoor/casdoor/blob/HEAD/i18n/locales/en/data.json',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"status":"error","msg":"Unauthorized operation","sub":"","name":"","data":null}`,
    },
    {
      when: { status: [200, 403], json: { status: { equals: 'error' }, msg: { equals: 'Please login first' } } },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/casdoor/casdoor/blob/HEAD/i18n/locales/en/data.json',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"status":"error","msg":"Please login first","data":null}`,
    },
    {
      when: { status: [200, 403], json: { status: { equals: 'error' }, msg: 'password or code is incorrect' } },
      cause: 'invalid-credentials',
      says: 'the password or code is wrong.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/casdoor/casdoor/blob/HEAD/i18n/locales/en/data.json',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"status":"error","msg":"password or code is incorrect, you have 4 remaining chances","data":null}`,
    },
    {
      when: {
        status: [200, 403],
        json: {
          status: { equals: 'error' },
          msg: 'The user is forbidden to sign in, please contact the administrator',
        },
      },
      cause: 'account-disabled',
      says: 'the account is forbidden.',
      confidence: 'certain',
      source: 'https://github.com/casdoor/casdoor/blob/HEAD/i18n/locales/en/data.json',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"status":"error","msg":"The user is forbidden to sign in, please contact the administrator","data":null}`,
    },
  ],
};
