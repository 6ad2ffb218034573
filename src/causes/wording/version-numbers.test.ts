import { describe, expect, test } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { createSession } from '../../index.ts';

function causeOf(message: string): string {
  const http = `GET /v1/loads HTTP/1.1\nHost: api.quay.example\nAuthorization: Bearer 7Hk2mX9vQ4tB8nR1\n---\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n${JSON.stringify({ detail: message })}`;
  const session = createSession();
  for (const exchange of readExample({ http })) session.add(exchange);
  return session.denials()[0]?.diagnosis.cause ?? 'none';
}

describe('four numbers that are a version are no network address', () => {
  test.each([
    [
      'a driver',
      '[Version 20.0.0.12] [Session 1480] [Quaybase] [Error 3523] The user does not have SELECT access to HR.Pay.',
    ],
    ['a release', 'Release 19.3.0.0: the user has no right to read HR.Pay.'],
    ['a browser', 'Chrome/134.0.0.0 is not allowed'],
    ['a build', 'Not permitted by server build 4.2.0.113'],
    ['a row of more numbers', 'attribute 1.3.6.1.4.1.311 is not allowed'],
  ])('%s', (_title, message) => expect(causeOf(message)).not.toBe('ip-blocked'));

  test.each([
    ['alone', '10.2.3.4 is not allowed'],
    ['after a name', 'IP=10.2.3.4 is blocked'],
    ['after a colon', 'Client address: 10.2.3.4 not allowed'],
    ['with a comma', 'Your address 10.2.3.4, is denied'],
    ['with a range', 'Address 10.2.3.4/24 is not on the allow list'],
  ])('an address is one: %s', (_title, message) => expect(causeOf(message)).toBe('ip-blocked'));
});

describe('labels that a driver puts before the message of its server', () => {
  test.each([
    [
      'a driver of databases',
      '[Quaysoft][ODBC Driver 17 for Quay Server][Quay Server]The user does not have permission to read this.',
    ],
    ['numbers of a session', '[Session 1480] [Error 3523] The user does not have SELECT access to HR.Pay.'],
    ['a log', '[2026-03-01 12:00] [web 3] You do not have permission to read this.'],
  ])('say nothing themselves: %s', (_title, message) => expect(causeOf(message)).toBe('insufficient-permission'));

  test('are heard where nothing follows', () =>
    expect(causeOf('[Forbidden] [The token has expired]')).toBe('expired-credentials'));
});
