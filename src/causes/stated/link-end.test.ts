import { expect, it } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { pastEndInQuery } from './link-end.ts';

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
