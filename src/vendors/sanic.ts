import type { Vendor } from '../engine/vendor.ts';

/** Sanic: its fallback error pages, from its source. */
export const sanic: Vendor = {
  id: 'sanic',
  name: 'Sanic',
  layer: 'framework',
  marks: [
    { status: [401, 403], text: { starts: '⚠️ 40' } },
    {
      json: {
        description: { equals: ['Unauthorized', 'Forbidden'] },
        status: true,
        message: true,
        path: true,
        exceptions: true,
      },
    },
  ],
  denials: [
    {
      when: { status: 401, text: { starts: '⚠️ 401 — Unauthorized' }, credentials: 'none' },
      cause: 'no-credentials',
      says: 'the handler asks for a login, and nothing was sent.',
      source: 'https://github.com/sanic-org/sanic/blob/HEAD/sanic/errorpages.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

⚠️ 401 — Unauthorized
====================
Auth required.
`,
    },
    {
      when: { status: 403, text: { starts: '⚠️ 403 — Forbidden' } },
      cause: 'insufficient-permission',
      says: 'the handler refuses this caller; the line below the title says why.',
      confidence: 'possible',
      source: 'https://github.com/sanic-org/sanic/blob/HEAD/sanic/errorpages.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

⚠️ 403 — Forbidden
==================
Ask the owner of the shelf.
`,
    },
  ],
};
