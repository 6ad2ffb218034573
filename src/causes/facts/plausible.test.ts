import { expect, it } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { mayCarryCredential } from './plausible.ts';

function may(target: string, field: string): boolean {
  const [exchange] = readExample({
    http: `GET ${target} HTTP/1.1\nHost: maps.example.net\n${field}\n---\nHTTP/1.1 401 No`,
  });
  return exchange !== undefined && mayCarryCredential(exchange.request);
}

it.each([
  ['a key by its name', '/tiles?key=winter-garden', 'Accept: */*'],
  ['a short signature', '/img/2.png?w=3&s=81c2ab90', 'Accept: */*'],
  ['a signature', '/f/2?sig=none-such', 'Accept: */*'],
  ['a license', '/update?license=ACME-2211', 'Accept: */*'],
  ['a step behind a word for sharing', '/share/9fKq20ZxPw81LmTe44', 'Accept: */*'],
  ['the path of a bot', '/bot12345678:AAE9fKq20ZxPw81Lm/getMe', 'Accept: */*'],
  ['a field of the product', '/tiles', 'Partner-Key: winter'],
])('%s may be a credential', (_, target, field) => expect(may(target, field)).toBe(true));

it.each([
  ['a search', '/find?s=boats&k=all', 'Accept: */*'],
  ['a sort order', '/find?sort=key&order=asc', 'Accept: */*'],
  ['a page number', '/find?t=20&p=4', 'Accept: */*'],
  ['a long id of a path', '/orders/9fKq20ZxPw81LmTe44', 'Accept: */*'],
  ['an empty key', '/tiles?key=', 'Accept: */*'],
  ['the version of a client', '/tiles', 'X-Client-Version: 2026.3.1'],
  ['a field of the browser', '/tiles', 'Sec-Fetch-User: ?1234'],
])('%s is none', (_, target, field) => expect(may(target, field)).toBe(false));
