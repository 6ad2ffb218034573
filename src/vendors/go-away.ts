import type { Vendor } from '../engine/vendor.ts';

/** go-away: how it words its denials, from its documentation and source. */
export const goAway: Vendor = {
  id: 'go-away',
  name: 'go-away',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: [200, 401, 403, 418], body: ['/.well-known/.git.gammaspectra.live/git/go-away/'] },
      cause: 'bot-challenge',
      says: 'the visitor has to pass a check first.',
      confidence: 'likely',
      source: 'https://git.gammaspectra.live/git/go-away',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<link href="/.well-known/.git.gammaspectra.live/git/go-away/cmd/go-away/assets/static/style.css"><h1>Checking you are not a bot</h1>`,
    },
  ],
};
