import { describe, expect, it } from 'vitest';
import { causeOf, verdictOf } from './testdata/verdict.ts';

const json = (text: string) => `Content-Type: application/json\n\n${text}`;
const call = (url: string, field: string, status: string, rest = json('{}')) =>
  `GET ${url} HTTP/1.1\n${field}\n---\nHTTP/1.1 ${status}\n${rest}`;
const key = 'X-Api-Key: hb_91f0c2d7a844';
const bearer = 'Authorization: Bearer mh_0c2d7a84491f';
const unauthorized = json('{"error":"unauthorized"}');

describe('one credential at two hosts of a service', () => {
  it.each([
    ['api.sandbox.bank.example', 'api.bank.example'],
    ['sandbox-books.api.example.com', 'books.api.example.com'],
    ['acme-dev.gateway.example', 'acme-test.gateway.example'],
    ['eu1.metrics.example', 'us1.metrics.example'],
    ['api.us-east-1.cloud.example', 'api.eu-west-2.cloud.example'],
    ['api.mail-service.eu', 'api.mail-service.com'],
  ])('belongs to %s and not to %s', (known, refusing) => {
    const served = call(`https://${known}/v2/accounts`, key, '200 OK');
    expect(verdictOf(served, call(`https://${refusing}/v2/accounts`, key, '401 Unauthorized', unauthorized))).toBe(
      'wrong-audience likely',
    );
  });

  it('is no longer called wrong without doubt', () => {
    const says = json('{"error":"Invalid API key"}');
    const served = call('https://api.sandbox.bank.example/v2/accounts', key, '200 OK');
    expect(causeOf(served, call('https://api.bank.example/v2/accounts', key, '401 Unauthorized', says))).toBe(
      'wrong-audience',
    );
  });

  it.each([
    ['is another service', 'https://files.bank.example/v2/accounts', unauthorized],
    ['is asked for something else', 'https://api.bank.example/v2/transfers', unauthorized],
    [
      'says that a right is missing',
      'https://api.bank.example/v2/accounts',
      json('{"error":"You do not have the permission accounts.read"}'),
    ],
    [
      'says that the plan does not include it',
      'https://api.bank.example/v2/accounts',
      json('{"error":"Upgrade your plan to use this API"}'),
    ],
  ])('tells nothing where the other host %s', (_, url, answer) => {
    const served = call('https://api.sandbox.bank.example/v2/accounts', key, '200 OK');
    expect(causeOf(served, call(url, key, '403 Forbidden', answer))).not.toBe('wrong-audience');
  });

  it('tells nothing where the refusing host knows the credential', () => {
    const both = ['https://api.sandbox.bank.example/v2/accounts', 'https://api.bank.example/v2/me'].map((url) =>
      call(url, key, '200 OK'),
    );
    expect(causeOf(...both, call('https://api.bank.example/v2/accounts', key, '403 Forbidden', unauthorized))).not.toBe(
      'wrong-audience',
    );
  });
});

describe('a tenant that is named in a field', () => {
  const list = (text: string) => call('https://api.books.example/v3/organizations', bearer, '200 OK', json(text));
  const ask = (field: string, answer = json('{"message":"Forbidden"}')) =>
    call('https://api.books.example/v3/invoices', `${bearer}\n${field}`, '403 Forbidden', answer);
  const two = '{"organizations":[{"id":"60014","slug":"north"},{"id":"60022","slug":"south"}]}';

  it.each([['X-Organization-Id: 59871'], ['X-Org: west'], ['Organisation-Key: 1']])(
    'is not in the list: %s',
    (field) => {
      expect(causeOf(list(two), ask(field))).toBe('wrong-audience');
    },
  );

  it.each([
    ['X-Organization-Id: 60022'],
    ['X-Org-Slug: south'],
    ['X-Request-Id: 59871'],
    ['X-Project-Id: 7'],
    ['X-Tenant: west'],
  ])('is in the list, or none: %s', (field) => {
    expect(causeOf(list(two), ask(field))).not.toBe('wrong-audience');
  });

  it('may be on the next page', () => {
    expect(causeOf(list('{"items":[{"id":"1"}],"has_more":true}'), ask('X-Organization-Id: 59871'))).not.toBe(
      'wrong-audience',
    );
  });
});

describe('what a credential has proved before', () => {
  const wrong = json('{"error":"Invalid API key"}');
  const me = 'https://api.bank.example/v2/me';

  it('is called wrong with certainty where it was never accepted', () => {
    expect(verdictOf(call(me, key, '401 Unauthorized', wrong))).toBe('invalid-credentials certain');
  });

  it.each([
    ['before', [call('https://api.bank.example/v2/accounts', key, '200 OK'), call(me, key, '401 Unauthorized', wrong)]],
    ['just there', [call(me, key, '200 OK'), call(me, key, '401 Unauthorized', wrong)]],
  ])('is not where it was accepted %s', (_, turns) => {
    expect(verdictOf(...turns)).not.toMatch(/ certain$/);
  });

  it('leaves a placeholder what it is', () => {
    const none = 'Authorization: Bearer undefined';
    const open = call('https://api.bank.example/v2/rates', none, '200 OK');
    expect(verdictOf(open, call(me, none, '401 Unauthorized', unauthorized))).toBe('malformed-credentials certain');
  });
});

describe('a key that was replaced', () => {
  const rotated = (path: string) =>
    `POST https://api.parcels.example${path} HTTP/1.1\n${bearer}\n---\nHTTP/1.1 200 OK\n${json('{}')}`;
  const labels = (status: string) => call('https://api.parcels.example/v1/labels', bearer, status, unauthorized);

  it.each([['/v1/keys/rotate'], ['/api-key/regenerate'], ['/v2/tokens/7/roll'], ['/apps/3/client-secret/reset']])(
    'by %s is withdrawn',
    (path) => {
      expect(causeOf(labels('200 OK'), rotated(path), labels('401 Unauthorized'))).toBe('revoked-credentials');
    },
  );

  it('by its own deletion is withdrawn', () => {
    const deleted = rotated('/v1/api-keys/current').replace('POST', 'DELETE');
    expect(causeOf(labels('200 OK'), deleted, labels('401 Unauthorized'))).toBe('revoked-credentials');
  });

  it.each([['/v1/crops/rotate'], ['/v1/keys'], ['/password/reset']])('is not by %s', (path) => {
    expect(causeOf(labels('200 OK'), rotated(path), labels('401 Unauthorized'))).not.toBe('revoked-credentials');
  });
});

describe('a link that is good for one time', () => {
  const open = (path: string, agent: string, status: string) =>
    call(`https://club.example${path}`, `User-Agent: ${agent}`, status, '');

  it.each([
    ['/magic?token=9xQ2mL77ab0c41'],
    ['/reset-password/confirm?token=9xQ2mL77ab0c41'],
    ['/invite/accept?token=9xQ2mL77ab0c41'],
  ])('was used before: %s', (path) => {
    expect(causeOf(open(path, 'Desk', '302 Found'), open(path, 'Phone', '403 Forbidden'))).toBe('revoked-credentials');
  });

  it.each([
    ['/reports/9?token=9xQ2mL77ab0c41', '302 Found'],
    ['/magic?lang=en', '302 Found'],
    ['/magic?token=9xQ2mL77ab0c41', '403 Forbidden'],
  ])('was not: %s after %s', (path, first) => {
    expect(causeOf(open(path, 'Desk', first), open(path, 'Desk', '403 Forbidden'))).not.toBe('revoked-credentials');
  });
});

describe('a cookie of any name that signed out', () => {
  const get = (cookie: string, status: string) => call('https://notes.example/api/notes', `Cookie: ${cookie}`, status);
  const out = (cookie: string, answer = '') =>
    `POST https://notes.example/logout HTTP/1.1\nCookie: ${cookie}\n---\nHTTP/1.1 302 Found\n${answer}Location: /bye`;

  it('has ended', () => {
    expect(causeOf(get('attic=5c0f7a', '200 OK'), out('attic=5c0f7a'), get('attic=5c0f7a', '401 Unauthorized'))).toBe(
      'revoked-credentials',
    );
  });

  it.each([
    [
      'the logout took another one away',
      out('attic=5c0f7a; sid=77', 'Set-Cookie: sid=; Max-Age=0; Path=/\n'),
      'attic=5c0f7a',
    ],
    ['its value is a word', out('layout=narrow'), 'layout=narrow'],
    ['another one is sent', out('attic=5c0f7a'), 'attic=8d1e22'],
  ])('says nothing where %s', (_, logout, cookie) => {
    expect(causeOf(logout, get(cookie, '401 Unauthorized'))).not.toBe('revoked-credentials');
  });
});

describe('another account in the same browser', () => {
  const login = (name: string, cookie: string) =>
    `POST https://gym.example/login HTTP/1.1\nContent-Type: application/x-www-form-urlencoded\n\nemail=${name}&password=long-run\n---\nHTTP/1.1 302 Found\nSet-Cookie: gym_sid=${cookie}; Path=/; Secure; HttpOnly\nLocation: /home`;
  const profile = (cookie: string, status: string) =>
    call('https://gym.example/api/users/ana/profile', `Cookie: gym_sid=${cookie}`, status);

  it('may not do what the one before did', () => {
    const turns = [login('ana', 'a1'), profile('a1', '200 OK'), login('bob', 'b1'), profile('b1', '403 Forbidden')];
    expect(verdictOf(...turns)).toBe('insufficient-permission likely');
  });

  it('is none where the same one signs in again', () => {
    const turns = [login('ana', 'a1'), profile('a1', '200 OK'), login('ana', 'b1'), profile('b1', '403 Forbidden')];
    expect(causeOf(...turns)).toBe('unspecified-403');
  });
});

describe('an address that was shut out', () => {
  const attempt = (word: string) =>
    `POST https://ha.example/auth/login HTTP/1.1\nContent-Type: application/json\n\n{"username":"ann","password":"${word}"}\n---\nHTTP/1.1 200 OK\n${json('{"errors":{"base":"invalid_auth"}}')}`;
  const tries = ['sea1', 'sea2', 'sea3', 'sea4', 'sea5'].map(attempt);
  const home = (status: string) =>
    call('https://ha.example/', 'Accept: text/html', status, 'Content-Type: text/plain\n\n403: Forbidden');

  it('is refused even the front page after failed logins', () => {
    expect(causeOf(...tries, home('403 Forbidden'))).toBe('ip-blocked');
  });

  it('is not for what only some may see', () => {
    const admin = call('https://ha.example/admin', 'Accept: text/html', '403 Forbidden', '');
    expect(causeOf(...tries, home('200 OK'), admin)).not.toBe('ip-blocked');
  });
});

describe('objects of a public store', () => {
  const denied = 'Content-Type: application/xml\n\n<Error><Code>AccessDenied</Code><RequestId>7</RequestId></Error>';
  const get = (path: string, status: string, rest = 'Content-Type: image/png\n\nx') =>
    call(`https://files.store.example${path}`, 'Accept: */*', status, rest);

  it('are missing where their neighbours are served', () => {
    expect(causeOf(get('/tiles/1/2.png', '200 OK'), get('/tiles/1/3.png', '403 Forbidden', denied))).toBe(
      'wrong-route',
    );
  });

  it('are missing where others of their kind are served from other folders', () => {
    const served = ['/crates/a/a-1.crate', '/crates/b/b-1.crate'].map((path) => get(path, '200 OK'));
    expect(causeOf(...served, get('/crates/c/c-1.crate', '403 Forbidden', denied))).toBe('wrong-route');
  });

  it.each([['/private/1/3.png'], ['/reports/2026.pdf']])('may be for some only: %s', (path) => {
    expect(causeOf(get('/tiles/1/2.png', '200 OK'), get(path, '403 Forbidden', denied))).not.toBe('wrong-route');
  });
});
