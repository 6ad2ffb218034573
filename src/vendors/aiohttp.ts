import type { Vendor } from '../engine/vendor.ts';

/** aiohttp: its refusals, from its documentation or source. */
export const aiohttp: Vendor = {
  id: 'aiohttp',
  name: 'aiohttp',
  layer: 'framework',
  marks: [{ status: [401, 403], header: { server: ' aiohttp/' } }],
  denials: [
    {
      when: { status: 401, text: { equals: '401: Unauthorized' }, credentials: 'none' },
      cause: 'no-credentials',
      says: 'the application asks for a login and found none; Home Assistant answers so.',
      shared: true,
      source: 'https://github.com/aio-libs/aiohttp/blob/HEAD/aiohttp/web_exceptions.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

401: Unauthorized`,
    },
  ],
};
