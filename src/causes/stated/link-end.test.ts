import { expect, it } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { pastEndInQuery, pastStampInLink } from './link-end.ts';

function ended(query: string, text = 'no'): boolean {
  const http = `GET /pick/4.pdf?${query} HTTP/1.1\nHost: docs.example.org\n---\nHTTP/1.1 403 No\nDate: Sun, 01 Mar 2026 12:00:00 GMT\nContent-Type: text/plain\n\n${text}`;
  return readExample({ http }).some((exchange) => pastEndInQuery(exchange).length > 0);
}

it.each([
  ['until=1767225600&h=9a71cc02', 'no'],
  ['valid_to=1767225600&check=9a71cc02', 'Link not valid'],
  ['till=1767225600000&k=zz81kq0p', 'no'],
  ['end=1767225600&digest=9a71cc02', 'Bad signature'],
])('%s beside "%s" is a link that has ended', (query, text) => expect(ended(query, text)).toBe(true));

it.each([
  ['until=1798761600&h=9a71cc02', 'no'],
  ['until=1767225600', 'no'],
  ['since=1767225600&h=9a71cc02', 'no'],
  ['until=2026-01-01&h=9a71cc02', 'no'],
  ['until=1767225600&h=abcdef', 'no'],
  ['until=1767225600&h=9a71cc02', 'Your IP address is blocked'],
  ['until=12&h=9a71cc02', 'no'],
])('%s beside "%s" is none', (query, text) => expect(ended(query, text)).toBe(false));

function stamped(query: string, text = 'no'): readonly string[] {
  const http = `GET /pick/4.mp4?${query} HTTP/1.1\nHost: v.example.org\n---\nHTTP/1.1 403 No\nDate: Sun, 01 Mar 2026 12:00:00 GMT\nContent-Type: text/plain\n\n${text}`;
  return readExample({ http }).flatMap((one) => pastStampInLink(one).map(({ confidence }) => confidence));
}

it.each([
  ['auth_key=1772350000-0-0-3b841da38169e1c5ad506956ea197f1e', ['likely']],
  ['auth_key=1772366000-0-0-3b841da38169e1c5ad506956ea197f1e', ['possible']],
  ['auth_key=1772366390-0-0-3b841da38169e1c5ad506956ea197f1e', []],
  ['auth_key=1772366900-0-0-3b841da38169e1c5ad506956ea197f1e', []],
])('the stamp of %s speaks for an end with %j', (query, told) => expect(stamped(query)).toEqual(told));

it('a stamp of long ago tells nothing where the page gives another reason', () =>
  expect(stamped('auth_key=1772350000-0-0-3b841da38169e1c5ad506956ea197f1e', 'Your IP address is blocked')).toEqual(
    [],
  ));
