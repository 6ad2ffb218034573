import { expect, test } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { createSession } from '../../engine/session.ts';
import { knowledge } from './knowledge.ts';
import { relatedTo } from './related.ts';

const at = (path: string, authorization: string, status: string, method = 'GET') =>
  `${method} ${path} HTTP/1.1\nHost: api.shop.example\n${authorization ? `Authorization: Bearer ${authorization}\n` : ''}---\nHTTP/1.1 ${status}\nContent-Type: application/json\n\n{}`;

test('stands in time order, with the denial among the others, and says how each hangs together with it', () => {
  const session = createSession(knowledge);
  const http = [
    at('/orders/17', '7b1f0a6de2c94855', '200 OK'),
    at('/orders/17', '', '401 Unauthorized'),
    at('/orders/18', 'c0ffee1234567890', '404 Not Found'),
    at('/orders/17', '7b1f0a6de2c94855', '403 Forbidden'),
    at('/orders/17', '7b1f0a6de2c94855', '204 No Content', 'DELETE'),
  ].join('\n---\n');
  for (const exchange of readExample({ http })) session.add(exchange);
  const denial = session.denial(3);
  const told = denial ? relatedTo(denial, session) : [];
  expect(
    told.map(({ id, outcome, relation }) => `${id} ${outcome}: ${relation.replace(', named above as a reason', '')}`),
  ).toEqual([
    '0 accepted: same request, same credential',
    '1 refused: same request, no credential',
    '2 failed: same endpoint, other id, another credential',
    '3 refused: this request',
    '4 accepted: other method, same credential',
  ]);
});

test('a denial with nothing around it has no timeline', () => {
  const session = createSession(knowledge);
  for (const exchange of readExample({ http: at('/a', '', '401 Unauthorized') })) session.add(exchange);
  const denial = session.denial(0);
  expect(denial && relatedTo(denial, session)).toEqual([]);
});
