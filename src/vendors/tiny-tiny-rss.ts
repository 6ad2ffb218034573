import type { Vendor } from '../engine/vendor.ts';

const source = 'https://tt-rss.org/ApiReference/';

/** Tiny Tiny RSS: the errors of its interface, which come with status 200, from its documentation. */
export const tinyTinyRss: Vendor = {
  id: 'tiny-tiny-rss',
  name: 'Tiny Tiny RSS',
  layer: 'framework',
  marks: [{ status: 200, json: { seq: true, status: { equals: '1' }, 'content.error': true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'content.error' },
      when: { status: 200, json: { seq: true } },
      confidence: 'certain',
      codes: {
        NOT_LOGGED_IN: ['no-credentials', 'no session id was sent, or the session is over.', 'likely'],
        LOGIN_ERROR: ['invalid-credentials', 'user name or password is wrong.'],
        API_DISABLED: ['not-entitled', 'the interface is switched off in the settings of the user.'],
      },
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"seq":0,"status":1,"content":{"error":"LOGIN_ERROR"}}`,
    },
  ],
};
