import type { Vendor } from '../engine/vendor.ts';

const source = 'https://mega.io/developers';

/** MEGA: the numbers of its refusals, which come with status 200, from its documentation. */
export const mega: Vendor = {
  id: 'mega',
  name: 'MEGA',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { status: 200, host: 'api.mega', body: { equals: ['-11', '[-11]'] } },
      cause: 'insufficient-permission',
      says: 'the share or object does not allow this.',
      confidence: 'likely',
      source,
      sample: `POST /cs?id=1&sid=7b1f0a6de2c94855 HTTP/1.1
Host: g.api.mega.co.nz
---
HTTP/1.1 200 OK
Content-Type: application/json

-11`,
    },
    {
      when: { status: 200, host: 'api.mega', body: { equals: ['-14', '[-14]'] } },
      cause: 'invalid-credentials',
      says: 'the key does not decrypt: the password is wrong.',
      confidence: 'likely',
      source,
      sample: `POST /cs?id=1&sid=7b1f0a6de2c94855 HTTP/1.1
Host: g.api.mega.co.nz
---
HTTP/1.1 200 OK
Content-Type: application/json

-14`,
    },
    {
      when: { status: 200, host: 'api.mega', body: { equals: ['-15', '[-15]'] } },
      cause: 'expired-credentials',
      says: 'the session is unknown or has run out: the login has to be done anew.',
      confidence: 'likely',
      source,
      sample: `POST /cs?id=1&sid=7b1f0a6de2c94855 HTTP/1.1
Host: g.api.mega.co.nz
---
HTTP/1.1 200 OK
Content-Type: application/json

-15`,
    },
    {
      when: { status: 200, host: 'api.mega', body: { equals: ['-16', '[-16]'] } },
      cause: 'account-disabled',
      says: 'the user is blocked.',
      confidence: 'likely',
      source,
      sample: `POST /cs?id=1&sid=7b1f0a6de2c94855 HTTP/1.1
Host: g.api.mega.co.nz
---
HTTP/1.1 200 OK
Content-Type: application/json

-16`,
    },
    {
      when: { status: 200, host: 'api.mega', body: { equals: ['-17', '[-17]'] } },
      cause: 'rate-limited',
      says: 'the quota of transfer or storage is used up.',
      confidence: 'likely',
      source,
      sample: `POST /cs?id=1&sid=7b1f0a6de2c94855 HTTP/1.1
Host: g.api.mega.co.nz
---
HTTP/1.1 200 OK
Content-Type: application/json

-17`,
    },
    {
      when: { status: 200, host: 'api.mega', body: { equals: ['-26', '[-26]'] } },
      cause: 'step-up-required',
      says: 'the login asks for a second factor.',
      confidence: 'likely',
      source,
      sample: `POST /cs?id=1&sid=7b1f0a6de2c94855 HTTP/1.1
Host: g.api.mega.co.nz
---
HTTP/1.1 200 OK
Content-Type: application/json

-26`,
    },
  ],
};
