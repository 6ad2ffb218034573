import type { Vendor } from '../engine/vendor.ts';

/** cPanel and WHM: its refusals, from its documentation or source. */
export const cpanel: Vendor = {
  id: 'cpanel',
  name: 'cPanel and WHM',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { status: [200, 401, 403], text: 'The security token is missing from your request' },
      cause: 'csrf-rejected',
      says: 'the address lacks the security token of the session.',
      orElse: ['expired-credentials'],
      source: 'https://docs.cpanel.net/knowledge-base/security/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<div>The security token is missing from your request. You must log in again.</div>`,
    },
    {
      when: { status: [200, 401, 403], text: 'Your IP address has changed. Please log in again' },
      cause: 'revoked-credentials',
      says: 'the address changed, which ended the session.',
      source: 'https://docs.cpanel.net/knowledge-base/security/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<div id="login-status-message">Your IP address has changed. Please log in again.</div>`,
    },
    {
      when: {
        status: [200, 401],
        text: ['Your session has expired. Please log in again', 'Your session cookie is invalid. Please log in again.'],
      },
      cause: 'expired-credentials',
      says: 'the session is over.',
      source: 'https://docs.cpanel.net/knowledge-base/security/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<div id="login-status-message">Your session cookie is invalid. Please log in again.</div>`,
    },
  ],
};
