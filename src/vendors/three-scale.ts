import type { Vendor } from '../engine/vendor.ts';

/** Red Hat 3scale APIcast: how it words its denials, from its documentation and source. */
export const threeScale: Vendor = {
  id: 'three-scale',
  name: 'Red Hat 3scale APIcast',
  layer: 'gateway',
  marks: [],
  denials: [
    {
      when: {
        body: {
          equals: [
            'Authentication parameters missing',
            `Authentication parameters missing
`,
          ],
        },
      },
      cause: 'no-credentials',
      says: 'the request carries no key for this API.',
      confidence: 'certain',
      source: 'https://github.com/3scale/APIcast/blob/HEAD/gateway/src/apicast/configuration.lua',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Authentication parameters missing`,
    },
    {
      when: {
        status: 403,
        body: {
          equals: [
            'Authentication failed',
            `Authentication failed
`,
          ],
        },
      },
      cause: 'invalid-credentials',
      says: 'the key is unknown, or the application behind it is suspended.',
      confidence: 'likely',
      orElse: ['account-disabled', 'insufficient-permission'],
      shared: true,
      source: 'https://github.com/3scale/APIcast/blob/HEAD/gateway/src/apicast/configuration.lua',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Authentication failed`,
    },
    {
      when: {
        body: {
          equals: [
            'No Mapping Rule matched',
            `No Mapping Rule matched
`,
          ],
        },
      },
      cause: 'wrong-route',
      says: 'no rule of this API covers the path and method that were asked for.',
      confidence: 'certain',
      source: 'https://github.com/3scale/APIcast/blob/HEAD/gateway/src/apicast/configuration.lua',
      sample: `HTTP/1.1 404 Not Found
Content-Type: text/plain; charset=utf-8

No Mapping Rule matched`,
    },
    {
      when: {
        body: {
          equals: [
            'Limits exceeded',
            `Limits exceeded
`,
            'Usage limit exceeded',
          ],
        },
      },
      cause: 'rate-limited',
      says: 'too many calls for the limit that is set.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/3scale/APIcast/blob/HEAD/gateway/src/apicast/configuration.lua',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: text/plain; charset=utf-8

Limits exceeded`,
    },
  ],
};
