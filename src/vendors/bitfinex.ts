import type { Vendor } from '../engine/vendor.ts';

const source = 'https://docs.bitfinex.com/docs/abbreviations-glossary';

/** Bitfinex: the codes of its interface, from its documentation. */
export const bitfinex: Vendor = {
  id: 'bitfinex',
  name: 'Bitfinex',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { body: ['["error",10100,', '["error", 10100,'] },
      cause: 'invalid-credentials',
      says: 'the key or its signature is not good.',
      orElse: ['bad-signature'],
      source,
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: application/json

["error",10100,"apikey: invalid"]`,
    },
    {
      when: { body: ['["error",10114,', '["error", 10114,'] },
      cause: 'bad-signature',
      says: 'the nonce is not larger than the one before: one key serves one program at a time.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: application/json

["error",10114,"nonce: small"]`,
    },
    {
      when: { body: ['["error",10001,"permission: invalid', '["error",10001,"api_key: permission invalid'] },
      cause: 'insufficient-scope',
      says: 'the key was made without this permission.',
      source,
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: application/json

["error",10001,"permission: invalid"]`,
    },
    {
      when: { body: ['["error",11010,', '["error", 11010,'] },
      cause: 'rate-limited',
      says: 'too many requests.',
      source,
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

["error",11010,"ratelimit: error"]`,
    },
  ],
};
