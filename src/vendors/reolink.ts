import type { Vendor } from '../engine/vendor.ts';

const source = 'https://github.com/starkillerOG/reolink_aio/blob/HEAD/reolink_aio/api.py';

/** Reolink cameras: the numbers of their refusals, which come with status 200. */
export const reolink: Vendor = {
  id: 'reolink',
  name: 'Reolink',
  layer: 'server',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: '*.error.rspCode' },
      when: { status: 200, json: { '*.cmd': true } },
      codes: {
        '-5': ['rate-limited', 'as many sessions as the camera allows are open.'],
        '-6': ['no-credentials', 'nobody is logged in, or the token has run out.'],
        '-7': ['invalid-credentials', 'user name or password is wrong.'],
        '-26': ['insufficient-permission', 'the user or the camera lacks this ability.'],
        '-27': ['invalid-credentials', 'there is no such user.'],
      },
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

[{"cmd":"Login","code":1,"error":{"detail":"login failed","rspCode":-7}}]`,
    },
  ],
};
