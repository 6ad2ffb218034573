import type { Vendor } from '../engine/vendor.ts';

/** Anubis: its own refusals, from its documentation and source. */
export const anubis: Vendor = {
  id: 'anubis',
  name: 'Anubis',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        status: [200, 401, 403, 503],
        body: ['/.within.website/x/cmd/anubis/', '/.within.website/x/xess/', 'id="anubis_challenge"'],
      },
      cause: 'bot-challenge',
      says: 'the site wants the browser to do a small computation first.',
      confidence: 'certain',
      source: 'https://github.com/TecharoHQ/anubis/blob/HEAD/anubis.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<title>Making sure you&#39;re not a bot!</title><script src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script>`,
    },
  ],
};
