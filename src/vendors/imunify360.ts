import type { Vendor } from '../engine/vendor.ts';

/** Imunify360: its own refusals, from its documentation and source. */
export const imunify360: Vendor = {
  id: 'imunify360',
  name: 'Imunify360',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: ['We have noticed an unusual activity from your', 'Imunify360'] },
      cause: 'bot-challenge',
      says: 'the host wants the browser to pass a check first.',
      confidence: 'likely',
      source: 'https://docs.imunify360.com/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>One moment, please...</title><p>Imunify360 preloader</p>`,
    },
    {
      when: {
        status: [200, 403, 415],
        body: ['Imunify360 bot-protection', 'imunify360 webshield', 'Access denied by Imunify360 bot-protection'],
      },
      cause: 'bot-challenge',
      says: 'the host takes the caller for a program.',
      confidence: 'likely',
      source: 'https://docs.imunify360.com/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

{"message":"Access denied by Imunify360 bot-protection. IPs used for automation should be whitelisted"}`,
    },
  ],
};
