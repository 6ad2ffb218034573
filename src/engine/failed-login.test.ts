import { describe, expect, it } from 'vitest';
import { readExample } from './example.ts';
import { failedLogin } from './failed-login.ts';

function causeOf(location: string, { path = '/signin', fields = '', form = 'user=ann&pass=autumn-1' } = {}) {
  const [exchange] = readExample({
    http: `POST ${path} HTTP/1.1\nHost: app.shop.example\nContent-Type: application/x-www-form-urlencoded\n\n${form}\n---\nHTTP/1.1 302 Found\nLocation: ${location}${fields}`,
  });
  return exchange && failedLogin(exchange);
}

describe('a login that is sent back to its form', () => {
  it.each([
    ['/signin?error', 'invalid-credentials'],
    ['/signin?failed=1', 'invalid-credentials'],
    ['/signin/forgotten?failed=1', 'invalid-credentials'],
    ['/login?reason=bad_credentials', 'invalid-credentials'],
    ['/signin', 'invalid-credentials'],
    ['/signin?error=account_locked', 'account-disabled'],
    ['/signin?error=too_many_attempts', 'rate-limited'],
  ])('%s: %s', (location, cause) => expect(causeOf(location)).toBe(cause));

  it('takes what the form was asked with along', () => {
    expect(causeOf('/signin?next=%2Fdesk', { path: '/signin?next=%2Fdesk' })).toBe('invalid-credentials');
  });

  it.each([
    ['the page behind it', '/desk?welcome=1'],
    ['the second factor', '/signin/2fa?next=%2Fdesk'],
    ['a form that was stale', '/signin?error=csrf'],
    ['no failure', '/signin?failed=0'],
    ['nowhere', 'http://['],
  ])('tells nothing of the way to %s', (_, location) => expect(causeOf(location)).toBeUndefined());

  it('tells nothing where a session was given, or no password was sent', () => {
    expect(causeOf('/signin', { fields: '\nSet-Cookie: JSESSIONID=q1; Path=/; HttpOnly' })).toBeUndefined();
    expect(causeOf('/signin', { form: 'user=ann' })).toBeUndefined();
  });
});
