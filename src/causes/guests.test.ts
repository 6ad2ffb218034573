import { expect, test } from 'vitest';
import { readExample } from '../engine/example.ts';
import { createSession } from '../index.ts';

/** What a list of files asked for by nobody is refused for. */
function causeOf(message: string, sent = '{"path":"/","password":"","page":1}', status = '401 Unauthorized'): string {
  const session = createSession();
  const http = `POST /api/fs/list HTTP/1.1\nHost: files.attic.example\nContent-Type: application/json\n\n${sent}\n---\nHTTP/1.1 ${status}\nContent-Type: application/json\n\n${JSON.stringify({ code: 401, message, data: null })}`;
  for (const exchange of readExample({ http })) session.add(exchange);
  return session.report().denials[0]?.cause ?? 'no denial';
}

test.each([
  'Guest user is disabled, login please',
  'Guest access is disabled. Sign in first.',
  'The guest account is disabled, please sign in',
  'Anonymous user is disabled',
  'Guests are disabled, log in to continue',
])('where guests are not let in, nobody logged in: %s', (message) => {
  expect(causeOf(message)).toBe('no-credentials');
  expect(causeOf(message, undefined, '200 OK')).toBe('no-credentials');
});

test.each([
  ['The account guest7 is disabled', undefined, 'account-disabled'],
  ['Your guest account has been disabled', undefined, 'account-disabled'],
  ['Guest user accounts are disabled by your administrator', undefined, 'account-disabled'],
  ['User is disabled', '{"username":"ida","password":"Sommer-7"}', 'account-disabled'],
  ['Login failed', '{"username":"ida","password":""}', 'malformed-credentials'],
])('other accounts that are disabled: %s', (message, sent, cause) => expect(causeOf(message, sent)).toBe(cause));
