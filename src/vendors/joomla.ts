import type { Vendor } from '../engine/vendor.ts';

/** Joomla: its own refusals, from its documentation and source. */
export const joomla: Vendor = {
  id: 'joomla',
  name: 'Joomla',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: {
        text: [
          'The security token did not match. The request was aborted',
          'The most recent request was denied because it had an invalid security token',
        ],
      },
      cause: 'csrf-rejected',
      says: 'the form token does not belong to the session.',
      confidence: 'certain',
      source: 'https://github.com/joomla/joomla-cms/blob/5.3-dev/language/en-GB/joomla.ini',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>The most recent request was denied because it had an invalid security token. Please refresh the page and try again.</p>`,
    },
    {
      when: {
        text: [
          'You are not authorised to view this resource.',
          "You don't have permission to access this. Please contact a website administrator if this is incorrect.",
        ],
      },
      cause: 'insufficient-permission',
      says: 'the access level of the user does not cover this.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      shared: true,
      source: 'https://github.com/joomla/joomla-cms/blob/5.3-dev/language/en-GB/joomla.ini',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>You are not authorised to view this resource.</p>`,
    },
    {
      when: {
        status: 401,
        mediaType: 'vnd.api+json',
        json: { 'errors.*.title': { equals: 'Forbidden' } },
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'likely',
      shared: true,
      source:
        'https://github.com/joomla/joomla-cms/blob/5.3-dev/libraries/src/Error/JsonApi/AuthenticationFailedExceptionHandler.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/vnd.api+json; charset=utf-8

{"errors": [{"title": "Forbidden"}]}`,
    },
    {
      when: {
        status: 401,
        mediaType: 'vnd.api+json',
        json: { 'errors.*.title': { equals: 'Forbidden' } },
        credentials: 'some',
      },
      cause: 'invalid-credentials',
      says: 'the token is not accepted, or its user may not use the API.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      shared: true,
      source:
        'https://github.com/joomla/joomla-cms/blob/5.3-dev/libraries/src/Error/JsonApi/AuthenticationFailedExceptionHandler.php',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 401 Unauthorized
Content-Type: application/vnd.api+json; charset=utf-8

{"errors": [{"title": "Forbidden"}]}`,
    },
  ],
};
