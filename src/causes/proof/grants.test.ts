import { describe, expect, test } from 'vitest';
import { causeOf } from './testdata/verdict.ts';

const at = (seconds: number) => `Date: ${new Date(Date.UTC(2026, 2, 1, 12, 0, seconds)).toUTCString()}`;
const ask = (token: string) => `GET /orders HTTP/1.1\nHost: api.shop.example\nAuthorization: Bearer ${token}`;
const handOut = (seconds: number, token: string, lifetime: number) =>
  `POST /token HTTP/1.1\nHost: api.shop.example\n\n---\nHTTP/1.1 200 OK\n${at(seconds)}\nContent-Type: application/json\n\n{"access_token":"${token}","expires_in":${lifetime}}`;
const ok = (seconds: number, ...fields: readonly string[]) => ['HTTP/1.1 200 OK', at(seconds), ...fields].join('\n');
const bare = (seconds: number) => `HTTP/1.1 401 Unauthorized\n${at(seconds)}`;
const [old, young] = ['kZ83nfH2lQ0aVt71xYpR', 'mW40bcY9dT6eRu25oIpL'];

describe('a credential and the response that handed it out', () => {
  test('is expired when the lifetime that came with it is over', () => {
    expect(causeOf(handOut(0, old, 30), ask(old), ok(10), ask(old), bare(50))).toBe('expired-credentials');
  });

  test('is not expired before', () => {
    expect(causeOf(handOut(0, old, 600), ask(old), ok(10), ask(old), bare(50))).not.toBe('expired-credentials');
  });

  test('has no end by the lifetime of another one', () => {
    expect(causeOf(handOut(0, young, 30), ask(old), ok(10), ask(old), bare(50))).not.toBe('expired-credentials');
  });
});

describe('a session cookie that an answer set anew', () => {
  const me = (value: string) => `GET /me HTTP/1.1\nHost: api.shop.example\nCookie: sessionid=${value}`;
  const renewed = ok(1, `Set-Cookie: sessionid=${young}; HttpOnly`);

  test('is withdrawn where its old value is sent and refused', () => {
    expect(causeOf(me(old), renewed, me(young), ok(2), me(old), bare(3))).toBe('revoked-credentials');
  });

  test('is not, where the old value was still accepted afterwards', () => {
    expect(causeOf(me(old), renewed, me(old), ok(2), me(old), bare(3))).not.toBe('revoked-credentials');
  });
});

describe('an access token after a refresh', () => {
  const refresh = `POST /auth/refresh HTTP/1.1\nHost: api.shop.example\nContent-Type: application/json\n\n{"refresh_token":"a-refresh-token-1"}\n---\nHTTP/1.1 200 OK\n${at(2)}\nContent-Type: application/json\n\n{"access_token":"${young}"}`;

  test('is withdrawn where it worked until then', () => {
    expect(causeOf(ask(old), ok(1), refresh, ask(old), bare(3))).toBe('revoked-credentials');
  });

  test('is not, where it was refused before the refresh as well', () => {
    expect(causeOf(ask(old), bare(1), refresh, ask(old), bare(3))).not.toBe('revoked-credentials');
  });
});

test('a key that the same address accepts in another place is sent in the wrong one', () => {
  const inQuery = `GET /rates?api_key=${old} HTTP/1.1\nHost: api.shop.example`;
  const inField = `GET /rates HTTP/1.1\nHost: api.shop.example\nX-Api-Key: ${old}`;
  expect(causeOf(inField, ok(1), inQuery, bare(2))).toBe('wrong-scheme');
  expect(causeOf(inQuery, ok(1), inQuery, bare(2))).not.toBe('wrong-scheme');
});
