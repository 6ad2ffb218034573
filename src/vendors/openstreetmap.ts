import type { Vendor } from '../engine/vendor.ts';

/** OpenStreetMap: its own refusals, from its documentation and source. */
export const openstreetmap: Vendor = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: ["You have been blocked because you have violated the usage policy of OSM's Nominatim"] },
      cause: 'bot-challenge',
      says: 'the program does not name itself, or asks too much, against the usage policy.',
      confidence: 'likely',
      orElse: ['rate-limited', 'ip-blocked', 'origin-rejected'],
      source: 'https://operations.osmfoundation.org/policies/nominatim/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Access blocked</title><p>You have been blocked because you have violated the <a href="#">usage policy</a> of OSM's Nominatim geocoding service.</p>`,
    },
    {
      when: {
        text: [
          'Referer is required by tile usage policy',
          'Access blocked: referer',
          'App is not following the tile usage policy',
        ],
      },
      cause: 'origin-rejected',
      says: 'the tiles are given out to pages and apps that name themselves.',
      confidence: 'likely',
      orElse: ['bot-challenge'],
      source: 'https://operations.osmfoundation.org/policies/tiles/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Access denied. Referer is required by tile usage policy`,
    },
  ],
};
