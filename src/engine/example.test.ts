import { expect, test } from 'vitest';
import { readExample } from './example.ts';

test('requests and responses alternate and become exchanges in order', () => {
  const http = `
GET /orders HTTP/1.1
Host: shop.example
Accept: application/json

---
HTTP/1.1 401 Unauthorized
Date: Sun, 01 Mar 2026 10:00:00 GMT
Content-Type: application/json; charset=utf-8

{"error":"nope"}
---
POST https://shop.example/login HTTP/1.1
Content-Type: application/x-www-form-urlencoded

user=ann&password=x
---
HTTP/2 204
`;
  const [first, second] = readExample({ http });
  expect(first?.request).toMatchObject({ method: 'GET', url: 'https://shop.example/orders' });
  expect(first?.response).toMatchObject({ status: 401, statusText: 'Unauthorized' });
  expect(first?.response.content).toMatchObject({
    state: 'text',
    text: '{"error":"nope"}',
    mediaType: 'application/json',
  });
  expect(first?.startedAt).toBe(Date.UTC(2026, 2, 1, 10));
  expect(first?.resourceType).toBe('fetch');
  expect(second?.id).toBe(1);
  expect(second?.request.content.text).toBe('user=ann&password=x');
  expect(second?.startedAt).toBe(Date.UTC(2026, 2, 1, 12, 0, 1));
  expect(second?.response.content.state).toBe('empty');
});

test('a response alone answers a plain GET', () => {
  expect(readExample({ http: 'HTTP/1.1 403 Forbidden\n\nno' })[0]?.request.url).toBe('https://example.com/');
});

test('a request without a response has status 0', () => {
  const [preflight, failed] = readExample({
    http: 'OPTIONS /a HTTP/1.1\nHost: a.example\nOrigin: https://b.example\nAccess-Control-Request-Method: PUT\n---\nPUT /a HTTP/1.1',
  });
  expect(preflight?.response.status).toBe(0);
  expect(preflight?.resourceType).toBe('preflight');
  expect(failed?.networkError).toBe('net::ERR_FAILED');
});

test('common indentation is taken away and a blank line in a body is kept', () => {
  const [only] = readExample({ http: '\n    HTTP/1.1 403 Forbidden\n\n    a\n\n      b\n' });
  expect(only?.response.content.text).toBe('a\n\n  b');
});

test('text that is no HTTP is refused with the line in question', () => {
  expect(() => readExample({ http: 'GET / HTTP/1.1\nnot a field' })).toThrow('not a field');
});
