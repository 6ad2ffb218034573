import { expect, it } from 'vitest';
import { readExample } from '../engine/example.ts';
import { recognise } from './matcher.ts';

/** An answer that has a number or word of a product's vocabulary, and nothing else of that product. */
const refused = (status: number, body: unknown) =>
  `GET /v1/items HTTP/1.1\nHost: api.example.com\n---\nHTTP/1.1 ${status} Refused\nContent-Type: application/json\n\n${JSON.stringify(body)}`;

it.each([
  ['apns', refused(403, { reason: 'Forbidden' })],
  ['gate-io', refused(403, { label: 'FORBIDDEN', message: 'No entry.' })],
  ['bitget', refused(400, { code: '40006', msg: 'No such item' })],
  ['mexc', refused(400, { code: 700003, msg: 'No such item' })],
  ['tuya', refused(200, { code: 1010, msg: 'No such item', success: false })],
  ['ecobee', refused(500, { status: { code: 14, message: 'The door is open.' } })],
  ['privacyidea', refused(403, { result: { error: { code: 403, message: 'No entry.' } } })],
  ['upbit', refused(401, { error: { name: 'out_of_scope', message: 'No entry.' } })],
  ['stability-ai', refused(401, { name: 'unauthorized', message: 'No entry.' })],
  ['deribit', refused(400, { jsonrpc: '2.0', id: 1, error: { code: 10000, message: 'No entry.' } })],
  ['power-bi', refused(403, { error: { code: 'TokenExpired', message: 'No entry.' } })],
  ['tesla', refused(403, { response: null, error: 'forbidden' })],
  ['clockify', refused(401, { code: 1000, message: 'No entry.' })],
  ['riot-games', refused(403, { status: { message: 'Forbidden', status_code: 403 } })],
  ['bigmodel', refused(429, { error: { code: '1113', message: 'No entry.' } })],
  ['netatmo', refused(403, { error: { code: 13, message: 'No entry.' } })],
  ['onlyoffice', refused(403, { error: 6 })],
  ['alpaca', refused(403, { message: 'forbidden.' })],
  ['bitvavo', refused(403, { errorCode: 310, error: 'No entry.' })],
  ['virustotal', refused(403, { error: { code: 'ForbiddenError', message: 'Access denied' } })],
])('does not take another one for %s', (vendor, http) => {
  const exchange = readExample({ http }).at(-1);
  expect(exchange && recognise(exchange).answeredBy?.vendor).not.toBe(vendor);
});
