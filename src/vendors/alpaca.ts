import type { Vendor } from '../engine/vendor.ts';

const source = 'https://docs.alpaca.markets/docs/authentication';

/** Alpaca: the refusals of its trading and data interfaces. */
export const alpaca: Vendor = {
  id: 'alpaca',
  name: 'Alpaca',
  layer: 'api',
  marks: [{ host: 'alpaca.markets' }],
  denials: [
    {
      when: { status: [401, 403], json: { code: { equals: '40110000' }, message: 'request is not authorized' } },
      cause: 'invalid-credentials',
      says: 'key and secret do not belong together, or are those of the other environment (paper or live).',
      orElse: ['wrong-audience', 'no-credentials'],
      source,
      sample: `GET /v2/account HTTP/1.1
Host: paper-api.alpaca.markets
APCA-API-KEY-ID: PK7B1F0A6DE2C94855
APCA-API-SECRET-KEY: 7b1f0a6de2c948557b1f0a6de2c94855
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":40110000,"message":"request is not authorized"}`,
    },
    {
      when: { status: 403, host: 'alpaca.markets', json: { message: { equals: 'forbidden.' } } },
      cause: 'invalid-credentials',
      says: 'key and secret are not accepted here: they are wrong, or those of the other environment (paper or live).',
      orElse: ['wrong-audience', 'not-entitled'],
      source,
      sample: `GET /v2/account HTTP/1.1
Host: paper-api.alpaca.markets
APCA-API-KEY-ID: PK7B1F0A6DE2C94855
APCA-API-SECRET-KEY: 7b1f0a6de2c948557b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"forbidden."}`,
    },
    {
      when: { status: 403, json: { code: { equals: '40310000' } } },
      cause: 'resource-state',
      says: 'the state or the settings of the account do not allow this order.',
      orElse: ['insufficient-permission'],
      source,
      sample: `GET /v2/account HTTP/1.1
Host: paper-api.alpaca.markets
APCA-API-KEY-ID: PK7B1F0A6DE2C94855
APCA-API-SECRET-KEY: 7b1f0a6de2c948557b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code":40310000,"message":"new orders are rejected by user request"}`,
    },
    {
      when: { json: { code: { equals: '42910000' } } },
      cause: 'rate-limited',
      says: 'too many requests.',
      confidence: 'certain',
      source,
      sample: `GET /v2/account HTTP/1.1
Host: paper-api.alpaca.markets
APCA-API-KEY-ID: PK7B1F0A6DE2C94855
APCA-API-SECRET-KEY: 7b1f0a6de2c948557b1f0a6de2c94855
---
HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"code":42910000,"message":"rate limit exceeded"}`,
    },
    {
      when: { status: 403, host: 'alpaca.markets', json: { message: 'subscription does not permit querying' } },
      cause: 'not-entitled',
      says: 'the data plan does not include this feed or these recent data.',
      confidence: 'certain',
      source,
      sample: `GET /v2/account HTTP/1.1
Host: paper-api.alpaca.markets
APCA-API-KEY-ID: PK7B1F0A6DE2C94855
APCA-API-SECRET-KEY: 7b1f0a6de2c948557b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"subscription does not permit querying recent SIP data"}`,
    },
  ],
};
