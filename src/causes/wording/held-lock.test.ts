import { describe, expect, test } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { createSession } from '../../index.ts';

function causeOf(text: string, status = 423): string | undefined {
  const session = createSession();
  const http = `PUT /drawings/frame.dxf HTTP/1.1\nHost: files.yard.example\nAuthorization: Basic ay5saW46ZHJ5LWRvY2s=\n---\nHTTP/1.1 ${status} No\nContent-Type: text/plain\n\n${text}`;
  for (const exchange of readExample({ http })) session.add(exchange);
  return session.report().denials[0]?.cause;
}

describe('a lock that somebody else holds is the state of the thing', () => {
  test.each([
    ["User 'k.l@yard.example' does not own lock on path '/frame.dxf' (currently locked by 'j.h@yard.example')"],
    ["Path '/frame.dxf' is already locked by user 'anna' in filesystem '/srv/db'"],
    ['Lock on frame.dxf is held by anna since 10:02'],
    ['You do not hold the lock of this drawing'],
    ['Another user holds the lock'],
    ['The drawing is checked out by Anna'],
  ])('%s', (text) => expect(causeOf(text)).toBe('resource-state'));

  test('whatever the status', () =>
    expect(causeOf("User 'a' does not own lock on path '/frame.dxf'", 403)).toBe('resource-state'));

  test.each([
    ['Your account is locked', 'account-disabled'],
    ['The user has been locked by an administrator', 'account-disabled'],
    ['Your user does not own this file', 'insufficient-permission'],
    ['Your account was locked after too many failed logins', 'account-disabled'],
    ['User anna is locked out', 'account-disabled'],
  ])('but: %s', (text, cause) => expect(causeOf(text)).toBe(cause));
});
