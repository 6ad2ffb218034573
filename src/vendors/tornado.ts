import type { Vendor } from '../engine/vendor.ts';

/** Tornado: its own refusals, from its documentation and source. */
export const tornado: Vendor = {
  id: 'tornado',
  name: 'Tornado',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: {
        body: [
          "'_xsrf' argument missing from POST",
          'XSRF cookie does not match POST argument',
          "'_xsrf' argument has invalid format",
        ],
      },
      cause: 'csrf-rejected',
      says: 'the forgery token is missing or does not belong to the cookie.',
      confidence: 'certain',
      source: 'https://github.com/tornadoweb/tornado/blob/master/tornado/web.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<html><title>403: '_xsrf' argument missing from POST</title><body>403: '_xsrf' argument missing from POST</body></html>`,
    },
    {
      when: { body: 'Cross origin websockets not allowed' },
      cause: 'origin-rejected',
      says: 'the page that opens the socket belongs to another site.',
      confidence: 'certain',
      source: 'https://github.com/tornadoweb/tornado/blob/master/tornado/websocket.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Cross origin websockets not allowed`,
    },
  ],
};
