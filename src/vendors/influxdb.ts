import type { Vendor } from '../engine/vendor.ts';

/** InfluxDB: its own refusals, from its documentation and source. */
export const influxdb: Vendor = {
  id: 'influxdb',
  name: 'InfluxDB',
  layer: 'api',
  marks: [{ header: { 'x-influxdb-version': true } }],
  denials: [
    {
      when: {
        json: { code: { equals: 'unauthorized' }, message: { equals: 'unauthorized access' } },
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'certain',
      shared: true,
      source: 'https://docs.influxdata.com/influxdb/v2/api/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": "unauthorized", "message": "unauthorized access"}`,
    },
    {
      when: {
        json: { code: { equals: 'unauthorized' }, message: { equals: 'unauthorized access' } },
        credentials: 'some',
      },
      cause: 'invalid-credentials',
      says: 'the token is not accepted.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      shared: true,
      source: 'https://docs.influxdata.com/influxdb/v2/api/',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Token abc
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": "unauthorized", "message": "unauthorized access"}`,
    },
    {
      when: { json: { error: { equals: 'authorization failed' } } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'likely',
      shared: true,
      source: 'https://docs.influxdata.com/influxdb/v2/api/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "authorization failed"}`,
    },
    {
      when: { json: { error: { equals: 'unable to parse authentication credentials' } } },
      cause: 'no-credentials',
      says: 'no name and password was sent.',
      confidence: 'likely',
      orElse: ['malformed-credentials'],
      source: 'https://docs.influxdata.com/influxdb/v2/api/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "unable to parse authentication credentials"}`,
    },
  ],
};
