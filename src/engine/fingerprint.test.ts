import { expect, test } from 'vitest';
import { readExample } from './example.ts';
import { fingerprintOf } from './fingerprint.ts';

const answer = (body: string, user = 'ann') => {
  const [exchange] = readExample({
    http: `POST /login HTTP/1.1\nContent-Type: application/json\n\n{"user":"${user}","password":"x"}\n---\nHTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n${body}`,
  });
  if (!exchange) throw new Error('no exchange');
  return fingerprintOf(exchange);
};

test.each([
  ['times and ids', '{"at":"2026-01-01T10:00:00Z","id":"a81f"}', '{"at":"2026-01-02T11:30:01Z","id":"b92c"}'],
  ['the order of members', '{"a":"x","b":"y"}', '{"b":"y","a":"x"}'],
  ['white space', '{"a": "x"}', '{"a":"x"}'],
])('%s do not change the shape', (_title, one, other) => {
  expect(answer(one).shape).toBe(answer(other).shape);
});

test('input echoed back does not change the shape', () => {
  expect(answer('{"error":"No luck, ann"}', 'ann').shape).toBe(answer('{"error":"No luck, bob"}', 'bob').shape);
});

test('other words change the shape', () => {
  expect(answer('{"error":"wrong password"}').shape).not.toBe(answer('{"error":"no such user"}').shape);
});

test('it tells status, type and length, and no shape of nothing', () => {
  expect(answer('{}')).toMatchObject({ status: 401, mediaType: 'application/json', length: 2 });
  expect(answer('').shape).toBe('');
});
