import type { Vendor } from '../engine/vendor.ts';

/** Matomo: its refusals, from its documentation or source. */
export const matomo: Vendor = {
  id: 'matomo',
  name: 'Matomo',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { status: [200, 401, 403], text: "You can't access this resource as it requires " },
      cause: 'insufficient-permission',
      says: 'the login or token has not this access.',
      orElse: ['no-credentials'],
      source: 'https://github.com/matomo-org/matomo/blob/HEAD/lang/en.json',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"result":"error","message":"You can't access this resource as it requires 'view' access for the website id = 1."}`,
    },
    {
      when: { status: [200, 401, 403], text: 'Could not verify the security token on this form.' },
      cause: 'csrf-rejected',
      says: 'the form was open for too long, or a cookie or the Referer is missing.',
      confidence: 'certain',
      source: 'https://github.com/matomo-org/matomo/blob/HEAD/lang/en.json',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<div>Could not verify the security token on this form.</div>`,
    },
    {
      when: { status: [200, 401, 403], text: 'Your session has expired due to inactivity. Please log in to continue.' },
      cause: 'expired-credentials',
      says: 'the session is over.',
      shared: true,
      source: 'https://github.com/matomo-org/matomo/blob/HEAD/lang/en.json',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<p>Your session has expired due to inactivity. Please log in to continue.</p>`,
    },
    {
      when: {
        status: [200, 401, 403],
        text: 'Unable to authenticate with the provided token. It is either invalid',
      },
      cause: 'invalid-credentials',
      says: 'the token is wrong, past its time, or may be sent by POST only.',
      orElse: ['expired-credentials', 'wrong-scheme'],
      source: 'https://github.com/matomo-org/matomo/blob/HEAD/lang/en.json',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"result":"error","message":"Unable to authenticate with the provided token. It is either invalid, expired or is required to be sent as a POST parameter."}`,
    },
    {
      when: { status: [200, 401, 403], text: 'Wrong username and/or password.' },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/matomo-org/matomo/blob/HEAD/plugins/Login/lang/en.json',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>Wrong username and/or password.</p>`,
    },
    {
      when: { status: [200, 401, 403], text: 'Too many failed logins. Please wait and try logging in again later.' },
      cause: 'rate-limited',
      says: 'too many failed logins from this address.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/matomo-org/matomo/blob/HEAD/plugins/Login/lang/en.json',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>Too many failed logins. Please wait and try logging in again later.</p>`,
    },
  ],
};
