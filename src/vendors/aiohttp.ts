import type { Vendor } from '../engine/vendor.ts';

/** aiohttp: its refusals, from its documentation or source. */
export const aiohttp: Vendor = {
  id: 'aiohttp',
  name: 'aiohttp',
  layer: 'framework',
  marks: [{ status: [401, 403], header: { server: ' aiohttp/' } }],
  denials: [
    {
      when: { status: 401, text: { equals: '401: Unauthorized' } },
      cause: 'unspecified-401',
      says: 'the application refused it without a reason; Home Assistant does so for a missing or past token.',
      confidence: 'possible',
      orElse: ['no-credentials', 'invalid-credentials', 'expired-credentials'],
      source: 'https://github.com/aio-libs/aiohttp/blob/HEAD/aiohttp/web_exceptions.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

401: Unauthorized`,
    },
    {
      when: { status: 403, text: { equals: '403: Forbidden' } },
      cause: 'unspecified-403',
      says: 'the application refused it without a reason; Home Assistant does so for a banned address.',
      confidence: 'possible',
      orElse: ['ip-blocked', 'insufficient-permission'],
      source: 'https://github.com/aio-libs/aiohttp/blob/HEAD/aiohttp/web_exceptions.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

403: Forbidden`,
    },
  ],
};
