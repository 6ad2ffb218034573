import type { Vendor } from '../engine/vendor.ts';

/** Nextcloud: its own refusals, from its documentation and source. */
export const nextcloud: Vendor = {
  id: 'nextcloud',
  name: 'Nextcloud',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { body: ['Sabre\\DAV\\Exception\\NotAuthenticated'], credentials: 'none' },
      cause: 'no-credentials',
      says: 'nothing was sent to log in with.',
      confidence: 'certain',
      source: 'https://github.com/sabre-io/dav/blob/HEAD/lib/DAV/Exception/NotAuthenticated.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/xml

<d:error><s:exception>Sabre\\DAV\\Exception\\NotAuthenticated</s:exception><s:message>No public access to this resource., No 'Authorization: Basic' header found.</s:message></d:error>`,
    },
    {
      when: { body: ['Sabre\\DAV\\Exception\\NotAuthenticated'], credentials: 'some' },
      cause: 'invalid-credentials',
      says: 'what was sent is not accepted.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'step-up-required'],
      source: 'https://github.com/sabre-io/dav/blob/HEAD/lib/DAV/Exception/NotAuthenticated.php',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: application/xml

<d:error><s:exception>Sabre\\DAV\\Exception\\NotAuthenticated</s:exception></d:error>`,
    },
    {
      when: { body: ['Sabre\\DAV\\Exception\\Forbidden'] },
      cause: 'insufficient-permission',
      says: 'the user may not do this with the file.',
      confidence: 'likely',
      source: 'https://github.com/sabre-io/dav/blob/HEAD/lib/DAV/Exception/Forbidden.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml

<d:error><s:exception>Sabre\\DAV\\Exception\\Forbidden</s:exception></d:error>`,
    },
    {
      when: { status: 412, json: { message: { equals: 'CSRF check failed' } } },
      cause: 'csrf-rejected',
      says: 'the request token is missing, or not of this session.',
      confidence: 'certain',
      source:
        'https://github.com/nextcloud/server/blob/master/lib/private/AppFramework/Middleware/Security/Exceptions/CrossSiteRequestForgeryException.php',
      sample: `HTTP/1.1 412 Error
Content-Type: application/json

{"message": "CSRF check failed"}`,
    },
    {
      when: { text: ['Access through untrusted domain'] },
      cause: 'origin-rejected',
      says: 'the host name is not on the list of trusted domains.',
      confidence: 'certain',
      source: 'https://github.com/nextcloud/server/blob/master/core/templates/untrustedDomain.php',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/html; charset=utf-8

<h2>Access through untrusted domain</h2>`,
    },
    {
      when: { json: { message: { equals: 'Current user is not logged in' } } },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      confidence: 'certain',
      source:
        'https://github.com/nextcloud/server/blob/master/lib/private/AppFramework/Middleware/Security/Exceptions/NotLoggedInException.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "Current user is not logged in"}`,
    },
    {
      when: { json: { message: { equals: 'Password confirmation is required' } } },
      cause: 'step-up-required',
      says: 'the password has to be given again.',
      confidence: 'certain',
      source:
        'https://github.com/nextcloud/server/blob/master/lib/private/AppFramework/Middleware/Security/Exceptions/NotConfirmedException.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "Password confirmation is required"}`,
    },
    {
      when: {
        json: { message: { equals: ['Logged in account must be an admin', 'Logged in user must be an admin'] } },
      },
      cause: 'insufficient-permission',
      says: 'the user is not an administrator.',
      confidence: 'certain',
      source:
        'https://github.com/nextcloud/server/blob/master/lib/private/AppFramework/Middleware/Security/Exceptions/NotAdminException.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "Logged in user must be an admin"}`,
    },
    {
      when: { status: 429, body: 'Reached maximum delay' },
      cause: 'rate-limited',
      says: 'too many failed logins from this address: it has to wait.',
      confidence: 'certain',
      source:
        'https://github.com/nextcloud/server/blob/master/lib/private/AppFramework/Middleware/Security/BruteForceMiddleware.php',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"message": "Reached maximum delay"}`,
    },
    {
      when: {
        status: 412,
        body: ['Strict Cookie has not been found in request', 'Lax Cookie has not been found in request'],
      },
      cause: 'cookies-not-sent',
      says: 'the browser kept the cookie back that it sends to requests of the same site alone.',
      confidence: 'certain',
      source:
        'https://github.com/nextcloud/server/blob/master/lib/private/AppFramework/Middleware/Security/Exceptions/StrictCookieMissingException.php',
      sample: `HTTP/1.1 412 Precondition Failed
Content-Type: application/json

{"message":"Strict Cookie has not been found in request"}`,
    },
  ],
};
