import type { Vendor } from '../engine/vendor.ts';

/** Wikimedia: its own refusals, from its documentation and source. */
export const wikimedia: Vendor = {
  id: 'wikimedia',
  name: 'Wikimedia',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: ['Map tiles are restricted to Wikimedia'] },
      cause: 'origin-rejected',
      says: 'the map tiles are for pages of Wikimedia sites.',
      confidence: 'certain',
      source: 'https://wikitech.wikimedia.org/wiki/Maps/External_usage',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Wikimedia Error</title><code>Error: 403, Forbidden: Map tiles are restricted to Wikimedia &amp; affiliated sites only.</code>`,
    },
    {
      when: {
        text: [
          'Please set a user-agent and respect our robot policy',
          'Scripted requests from your IP have been blocked',
          'robot policy https://w.wiki/',
        ],
      },
      cause: 'bot-challenge',
      says: 'the program does not name itself as the robot policy asks.',
      confidence: 'likely',
      orElse: ['rate-limited'],
      source: 'https://foundation.wikimedia.org/wiki/Policy:User-Agent_policy',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Please set a user-agent and respect our robot policy https://w.wiki/4wJS.`,
    },
  ],
};
