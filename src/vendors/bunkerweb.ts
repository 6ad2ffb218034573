import type { Vendor } from '../engine/vendor.ts';

/** BunkerWeb: how it words its denials, from its documentation and source. */
export const bunkerweb: Vendor = {
  id: 'bunkerweb',
  name: 'BunkerWeb',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { body: ['<title>Bot Detection</title>'], text: 'BunkerWeb', status: [200, 403] },
      cause: 'bot-challenge',
      says: 'the visitor has to pass a check first.',
      confidence: 'likely',
      source: 'https://github.com/bunkerity/bunkerweb/blob/HEAD/src/common/core/antibot/antibot.lua',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Bot Detection</title><h1>Bot Detection</h1><p>Protected by BunkerWeb</p>`,
    },
    {
      when: { status: 403, body: ['bunkerweb.io', 'bunkerity.com'], text: 'Forbidden' },
      cause: 'waf-blocked',
      says: 'its rules or lists refused the request.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'bot-challenge', 'geo-blocked'],
      source: 'https://github.com/bunkerity/bunkerweb/blob/HEAD/src/common/core/errors/files/error.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Forbidden</title><h1>403</h1><p>Forbidden</p><a href="https://www.bunkerweb.io">BunkerWeb</a>`,
    },
  ],
};
