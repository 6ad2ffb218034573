import type { Vendor } from '../engine/vendor.ts';

/** Queue-it: how it words its denials, from its documentation and source. */
export const queueIt: Vendor = {
  id: 'queue-it',
  name: 'Queue-it',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: [302, 303, 307, 401, 403], header: { location: '.queue-it.net/' } },
      cause: 'rate-limited',
      says: 'too many visitors at once: this one has to wait in a line.',
      confidence: 'likely',
      orElse: ['bot-challenge'],
      source: 'https://docs.queue-it.com/',
      sample: `HTTP/1.1 302 Found
Location: https://example.queue-it.net/?c=example&e=event1&t=https%3A%2F%2Fshop.example%2F`,
    },
  ],
};
