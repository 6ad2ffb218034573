import { describe, expect, it } from 'vitest';
import { causeOf } from './testdata/verdict.ts';

const begin = (cookie: string, url = 'https://shop.example/login/google') =>
  `GET ${url} HTTP/1.1
---
HTTP/1.1 302 Found
Set-Cookie: ${cookie}
Location: https://id.provider.example/authorize?client_id=shop&response_type=code&state=k3fQ81zz`;
const back = (status: string, fields = '', url = 'https://shop.example/login/callback') =>
  `GET ${url}?code=4xAeanS0b&state=k3fQ81zz HTTP/1.1
Sec-Fetch-Site: cross-site
Sec-Fetch-Mode: navigate
Sec-Fetch-Dest: document
${fields}
---
HTTP/1.1 ${status}`;
const mismatch = `400 Bad Request
Content-Type: application/json

{"error":"mismatching_state"}`;
const ok = 'login_state=s1; Path=/; Secure; HttpOnly; SameSite=Lax';

describe('a login that comes back without its cookie', () => {
  it.each([
    ['host', begin(ok, 'https://www.shop.example/login/google'), back(mismatch)],
    ['strict', begin('login_state=s1; Path=/; Secure; HttpOnly; SameSite=Strict'), back(mismatch)],
    ['path', begin('login_state=s1; Secure; HttpOnly', 'https://shop.example/start/google'), back(mismatch)],
    ['plain http', begin(ok), back(mismatch, '', 'http://shop.example/login/callback')],
    ['prefix', begin('__Host-state=s1; Path=/login; Secure; HttpOnly'), back(mismatch)],
    ['none', begin('login_state=s1; Path=/; HttpOnly; SameSite=None'), back(mismatch)],
    ['foreign', begin('login_state=s1; Path=/; Domain=shop-old.example; Secure; HttpOnly'), back(mismatch)],
    [
      'redirect',
      begin(ok, 'https://www.shop.example/login/google'),
      back('302 Found\nLocation: /auth/failure?message=csrf_detected'),
    ],
    ['500', begin(ok, 'https://www.shop.example/a'), back('500 Oops\nContent-Type: text/plain\n\nCorrelation failed.')],
    ['bare 403', begin(ok, 'https://www.shop.example/login/google'), back('403 Forbidden')],
  ])('misses it for its %s', (_, start, answer) => {
    expect(causeOf(start, answer)).toBe('cookies-not-sent');
  });

  it('missed nothing that it was to bring, where the cookie had run out', () => {
    const start = begin('login_state=s1; Path=/; Max-Age=300; Secure; HttpOnly').replace(
      '302 Found',
      '302 Found\nDate: Sun, 01 Mar 2026 12:00:00 GMT',
    );
    expect(causeOf(start, back(mismatch.replace('Request', 'Request\nDate: Sun, 01 Mar 2026 12:09:00 GMT')))).toBe(
      'expired-credentials',
    );
  });
});

describe('a login that comes back with its cookie', () => {
  it('is refused for the state where the server has forgotten it', () => {
    expect(causeOf(begin(ok), back(mismatch, 'Cookie: login_state=s1'))).toBe('csrf-rejected');
  });

  it('is refused for the state that another tab has overwritten', () => {
    const other = begin('login_state=s2; Path=/; Secure; HttpOnly').replaceAll('k3fQ81zz', 'm9pL22yy');
    expect(causeOf(begin(ok), other, back('403 Forbidden', 'Cookie: login_state=s2'))).toBe('csrf-rejected');
  });

  it('is refused for the state where it was accepted before', () => {
    const first = back('302 Found\nSet-Cookie: sid=a1; Path=/\nLocation: /', 'Cookie: login_state=s1');
    expect(causeOf(begin(ok), first, back('403 Forbidden', 'Cookie: sid=a1'))).toBe('csrf-rejected');
  });
});

describe('a login that comes back without its cookie and is told another reason', () => {
  it.each([
    ['{"error":"Your account is not a member of this organization"}', 'insufficient-permission'],
    ['{"error":"Your account has been suspended"}', 'account-disabled'],
    ['{"error":"Too many requests, try again later"}', 'rate-limited'],
  ])('believes the answer: %s', (said, cause) => {
    const answer = back(`403 Forbidden\nContent-Type: application/json\n\n${said}`);
    expect(causeOf(begin(ok, 'https://www.shop.example/login/google'), answer)).toBe(cause);
  });
});

describe('what only looks like it', () => {
  it.each([
    ['goes on although the cookie is missing', back('302 Found\nSet-Cookie: sid=a1; Path=/\nLocation: /home')],
    [
      'lacks a parameter',
      back('400 Bad Request\nContent-Type: application/json\n\n{"error":"the parameter lang is required"}'),
    ],
    ['goes on to the next step of the login', back('302 Found\nLocation: /login/first-broker-login?step=2')],
    ['fails for a reason of the server', back('500 Oops\nContent-Type: text/plain\n\nconnection to the database lost')],
    ['says that there is no error', back('302 Found\nLocation: /home?error=false')],
  ])('%s', (_, answer) => {
    expect(causeOf(begin(ok, 'https://www.shop.example/login/google'), answer)).toBe('none');
  });

  it('searches for places in a state by their code', () => {
    expect(causeOf('GET https://shop.example/places?state=CA&code=94107 HTTP/1.1', 'HTTP/1.1 404 Not Found')).toBe(
      'none',
    );
  });
});

describe('a login form that comes again and speaks of cookies', () => {
  const form = (said: string, cookie: string) => `GET https://talk.example/login HTTP/1.1
---
HTTP/1.1 200 OK
Set-Cookie: ${cookie}
Content-Type: text/html

<form><input name="username"><input type="password" name="password"></form>
---
POST https://talk.example/login HTTP/1.1
Content-Type: application/x-www-form-urlencoded

username=ben&password=tall-oak
---
HTTP/1.1 200 OK
Content-Type: text/html

<html><body><p>${said}</p><form><input name="username"><input type="password" name="password"></form></body></html>`;

  it.each([
    ['Cookies are blocked or not supported by your browser.'],
    ['Your browser must accept cookies to log in here.'],
    ['Please enable cookies and try again.'],
    ['Cookies must be enabled in order to sign in.'],
  ])('misses the one that it had set: %s', (said) => {
    expect(causeOf(form(said, 'test_cookie=1; Domain=club.example; Path=/'))).toBe('cookies-not-sent');
  });

  it('says that the password is wrong', () => {
    expect(
      causeOf(form('Wrong password.</p><p>This site uses cookies.', 'test_cookie=1; Domain=club.example; Path=/')),
    ).toBe('invalid-credentials');
  });
});
