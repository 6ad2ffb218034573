import type { Vendor } from '../engine/vendor.ts';

/** Higress: how it words its denials, from its documentation and source. */
export const higress: Vendor = {
  id: 'higress',
  name: 'Higress',
  layer: 'gateway',
  marks: [],
  denials: [
    {
      when: { text: 'Request denied by Basic Auth check. No Basic' },
      cause: 'no-credentials',
      says: 'no name and password were sent.',
      confidence: 'certain',
      source: 'https://github.com/alibaba/higress/blob/main/plugins/wasm-cpp/extensions/key_auth/plugin.cc',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Request denied by Basic Auth check. No Basic Authentication information found.`,
    },
    {
      when: { text: 'Request denied by Basic Auth check. Invalid' },
      cause: 'invalid-credentials',
      says: 'name and password are not accepted.',
      confidence: 'certain',
      source: 'https://github.com/alibaba/higress/blob/main/plugins/wasm-cpp/extensions/key_auth/plugin.cc',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Request denied by Basic Auth check. Invalid username and/or password.`,
    },
    {
      when: {
        text: ['Request denied by Key Auth check. No API key found', 'Request denied by Key Auth check. Muti API key'],
      },
      cause: 'no-credentials',
      says: 'an API key is needed.',
      confidence: 'likely',
      source: 'https://github.com/alibaba/higress/blob/main/plugins/wasm-cpp/extensions/key_auth/plugin.cc',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Request denied by Key Auth check. No API key found in request`,
    },
    {
      when: { text: 'Request denied by Key Auth check. Invalid API key' },
      cause: 'invalid-credentials',
      says: 'the API key is unknown.',
      confidence: 'certain',
      source: 'https://github.com/alibaba/higress/blob/main/plugins/wasm-cpp/extensions/key_auth/plugin.cc',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Request denied by Key Auth check. Invalid API key`,
    },
    {
      when: { text: ['Auth check. Unauthorized consumer'] },
      cause: 'insufficient-permission',
      says: 'the caller is known and may not use this route.',
      confidence: 'certain',
      source: 'https://github.com/alibaba/higress/blob/main/plugins/wasm-cpp/extensions/key_auth/plugin.cc',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Request denied by Key Auth check. Unauthorized consumer`,
    },
    {
      when: { body: { equals: 'Unauthorized Consumer' } },
      cause: 'insufficient-permission',
      says: 'the caller is known and may not use this route.',
      confidence: 'certain',
      source: 'https://github.com/alibaba/higress/blob/main/plugins/wasm-cpp/extensions/hmac_auth/plugin.cc',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Unauthorized Consumer`,
    },
    {
      when: { status: 401, body: { equals: 'Empty Signature' } },
      cause: 'no-credentials',
      says: 'the request carries no signature.',
      source: 'https://github.com/alibaba/higress/blob/main/plugins/wasm-cpp/extensions/hmac_auth/plugin.cc',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Empty Signature`,
    },
  ],
};
