import type { Vendor } from '../engine/vendor.ts';

const source = 'https://developer.musixmatch.com/documentation/status-codes';

/** Musixmatch: the status in its answers, which come with status 200, from its documentation. */
export const musixmatch: Vendor = {
  id: 'musixmatch',
  name: 'Musixmatch',
  layer: 'api',
  marks: [
    { status: 200, json: { 'message.header.status_code': { starts: '40' }, 'message.header.execute_time': true } },
  ],
  denials: [],
  vocabularies: [
    {
      at: { json: 'message.header.status_code' },
      when: { status: [200, 401, 402, 403], json: { 'message.header.execute_time': true } },
      confidence: 'likely',
      codes: {
        '401': ['invalid-credentials', 'the key is missing or not valid.', 'likely'],
        '402': ['rate-limited', 'the limit of the day is reached, or the balance is used up.', 'likely'],
        '403': ['insufficient-permission', 'the key may not do this.'],
      },
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"message":{"header":{"status_code":403,"execute_time":0.002},"body":[]}}`,
    },
  ],
};
