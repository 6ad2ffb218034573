import { expect, test } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { createSession } from '../../engine/session.ts';
import { told } from '../words/told.ts';
import { knowledge } from './knowledge.ts';
import { rowOf } from './row.ts';

/** What the list says of the last exchange. */
function said(http: string): string {
  const session = createSession(knowledge);
  const exchanges = readExample({ http });
  for (const exchange of exchanges) session.add(exchange);
  const denial = session.denial(exchanges.at(-1)?.id ?? -1);
  return denial ? told(rowOf(denial, knowledge).says) : '';
}

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiIsImV4cCI6MTc3MjM2MjgwMH0.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg';
const asked = (path: string) =>
  `GET ${path} HTTP/1.1\nHost: api.shop.example\nAuthorization: Bearer 7b1f0a6de2c94855\n---\n`;
const json = (status: string, body: string) => `HTTP/1.1 ${status}\nContent-Type: application/json\n\n${body}`;

test.each([
  [
    'how late a token came',
    `GET /me HTTP/1.1\nAuthorization: Bearer ${jwt}\n---\nHTTP/1.1 401 Unauthorized\nDate: Sun, 01 Mar 2026 12:00:00 GMT`,
    'Expired 1 hour before',
  ],
  [
    'what other ids get',
    `${asked('/orders/4711')}${json('404 Not Found', '{"message":"Not found"}')}\n---\n${asked('/orders/4712')}${json('403 Forbidden', '{"message":"You do not have permission to perform this action."}')}`,
    '404 for other ids',
  ],
  [
    "the server's words as a whole, without what stands around them",
    `${asked('/me')}${json('403 Forbidden', '{"detail":"CSRF Failed: CSRF token from the header incorrect."}')}`,
    '“CSRF token from the header incorrect”',
  ],
  ['how many causes there may be', 'GET / HTTP/1.1\n---\nHTTP/1.1 403 Forbidden', '5 possible causes'],
])('says %s', (_title, http, expected) => {
  expect(said(http)).toBe(expected);
});

test('what the server says cannot turn the line around', () => {
  const says = said(`${asked('/me')}${json('403 Forbidden', '{"detail":"CSRF Failed: \u202enekot missing here"}')}`);
  expect(says).toContain('\\u202e');
});
