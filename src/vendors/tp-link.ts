import type { Vendor } from '../engine/vendor.ts';

const source = 'https://github.com/python-kasa/python-kasa/blob/HEAD/kasa/exceptions.py';

/** TP-Link devices (Tapo, Kasa): the numbers of their refusals, which come with status 200, as the source of python-kasa names them. */
export const tpLink: Vendor = {
  id: 'tp-link',
  name: 'TP-Link',
  layer: 'server',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error_code' },
      when: { status: 200, method: 'POST' },
      codes: {
        '1111': ['invalid-credentials', 'the login failed.'],
        '9999': ['expired-credentials', 'the session has run out.'],
        '-1501': ['invalid-credentials', 'user name or password is wrong.'],
        '-40401': ['expired-credentials', 'the session has run out, or was never opened.'],
        '-40411': ['invalid-credentials', 'the user name is wrong.'],
        '-40404': ['account-disabled', 'the device is blocked after failed logins.'],
        '-40408': ['account-disabled', 'the device is blocked after failed logins.'],
        '-20601': ['invalid-credentials', 'mail address or password of the cloud account is wrong.'],
        '-20651': ['expired-credentials', 'the token of the cloud account has run out.'],
        '-20675': ['revoked-credentials', 'the account logged in somewhere else.'],
      },
      source,
      sample: `POST /app?token=7b1f0a6de2c94855 HTTP/1.1
Host: 192.168.0.5
---
HTTP/1.1 200 OK
Content-Type: application/json

{"error_code":-1501}`,
    },
  ],
};
