import type { Vendor } from '../engine/vendor.ts';

/** Play Framework: its own refusals, from its documentation and source. */
export const play: Vendor = {
  id: 'play',
  name: 'Play Framework',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { status: 400, text: 'Host not allowed: ' },
      cause: 'origin-rejected',
      says: 'the Host that was asked for is not on the list of allowed hosts.',
      confidence: 'certain',
      shared: true,
      source:
        'https://github.com/playframework/playframework/blob/HEAD/web/play-filters-helpers/src/main/scala/play/filters/hosts/AllowedHostsFilter.scala',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/html; charset=utf-8

<h1>Bad Request</h1><p id="detail">For request 'GET /' [Host not allowed: app.example.test]</p>`,
    },
    {
      when: {
        text: [
          'No CSRF token found in headers',
          'No CSRF token found in body',
          'Unauthorized - CSRF',
          'Invalid CSRF token found in',
        ],
      },
      cause: 'csrf-rejected',
      says: 'the forgery token is missing or does not belong to the session.',
      confidence: 'certain',
      source:
        'https://github.com/playframework/playframework/blob/HEAD/web/play-filters-helpers/src/main/scala/play/filters/csrf/CSRFActions.scala',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h1>Unauthorized</h1><p id="detail">You must be authenticated to access this page: No CSRF token found in headers</p>`,
    },
  ],
};
