import { describe, expect, it } from 'vitest';
import { verdictOf } from './testdata/verdict.ts';

const host = 'Host: desk.example';
const agent = 'User-Agent: Mozilla/5.0 Firefox/149.0';
const ask = (line: string, ...fields: readonly string[]) => [`${line} HTTP/1.1`, host, agent, ...fields].join('\n');
const page = (...cookies: readonly string[]) =>
  ['HTTP/1.1 200 OK', 'Content-Type: text/html', ...cookies.map((each) => `Set-Cookie: ${each}`), '', '<p>Hi</p>'].join(
    '\n',
  );
const no = (status: string, type = 'text/html', body = '') => `HTTP/1.1 ${status}\nContent-Type: ${type}\n\n${body}`;
const forbidden = no('403 Forbidden', 'text/html', '<h1>403 Forbidden</h1>');
const unknown = no('401 Unauthorized');
const ok = no('200 OK', 'application/json', '{"id":3}');

describe('a cookie that guards forms and does not come back', () => {
  const open = ask('GET /start');
  it.each([
    ['an upload', [open, page('_xsrf=2|a|b|c; Path=/'), ask('PUT /upload/1'), forbidden]],
    ['a form with a token', [open, page('csrftoken=9a0b; Path=/'), ask('POST /vote', 'X-CSRFToken: 9a0b'), forbidden]],
    ['a deletion', [open, page('XSRF-TOKEN=ab12cd; Path=/; Secure'), ask('DELETE /notes/4'), forbidden]],
    [
      'a frame',
      [open, page('__Host-csrf=77aa; Path=/; Secure'), ask('POST /pay', 'Sec-Fetch-Site: same-origin'), forbidden],
    ],
    ['a change', [open, page('csrf_cookie=0f; Path=/app'), ask('PATCH /app/me'), no('403 Forbidden')]],
  ])('refuses %s', (_, messages) => {
    expect(verdictOf(...messages)).toBe('csrf-rejected likely');
  });

  it.each([
    ['reading', [open, page('_xsrf=2|a|b|c; Path=/'), ask('GET /upload/1'), forbidden]],
    ['a cookie of another folder', [open, page('csrftoken=9a0b; Path=/shop'), ask('POST /vote'), forbidden]],
    [
      'a caller with a token',
      [open, page('csrftoken=9a0b; Path=/'), ask('POST /vote', 'Authorization: Bearer ab_77c0192d'), forbidden],
    ],
    [
      'a stated reason',
      [
        open,
        page('csrftoken=9a0b; Path=/'),
        ask('POST /vote'),
        no('403 Forbidden', 'text/plain', 'Voting has ended: this poll is archived.'),
      ],
    ],
    [
      'a cookie that did come back',
      [open, page('csrftoken=9a0b; Path=/'), ask('GET /me', 'Cookie: csrftoken=9a0b'), forbidden],
    ],
    ['a cookie of something else', [open, page('lang=de; Path=/'), ask('POST /vote'), forbidden]],
  ])('says nothing of %s', (_, messages) => {
    expect(verdictOf(...messages)).not.toMatch(/^csrf-rejected (?:likely|certain)/);
  });
});

describe('a field that only the own pages send', () => {
  const cookie = 'Cookie: __Host-bff=CfDJ8Kx0';
  it.each([
    ['X-CSRF to read', ask('GET /api/a', cookie, 'X-CSRF: 1'), ask('GET /api/a', cookie), unknown],
    [
      'X-Requested-By to change',
      ask('POST /api/a', cookie, 'X-Requested-By: ambari'),
      ask('POST /api/a', cookie),
      forbidden,
    ],
    ['OCS-APIRequest', ask('GET /ocs/v2/a', cookie, 'OCS-APIRequest: true'), ask('GET /ocs/v2/a', cookie), unknown],
    [
      'X-Requested-With',
      ask('POST /rpc', cookie, 'X-Requested-With: XMLHttpRequest'),
      ask('POST /rpc', cookie),
      forbidden,
    ],
    ['X-Atlassian-Token', ask('POST /up', cookie, 'X-Atlassian-Token: no-check'), ask('POST /up', cookie), forbidden],
    [
      'kbn-xsrf',
      ask('POST /api/x', 'Authorization: Basic YTpiY2Q=', 'kbn-xsrf: true'),
      ask('POST /api/x', 'Authorization: Basic YTpiY2Q='),
      forbidden,
    ],
  ])('is missed where it was %s', (_, served, refused, answer) => {
    expect(verdictOf(served, ok, refused, answer)).toBe('csrf-rejected likely');
  });

  it.each([
    [
      'another cookie',
      ask('GET /api/a', cookie, 'X-CSRF: 1'),
      ask('GET /api/a', 'Cookie: __Host-bff=other0x9'),
      unknown,
    ],
    ['another tenant', ask('GET /api/a', cookie, 'X-Tenant: north'), ask('GET /api/a', cookie), forbidden],
    ['another address', ask('GET /api/b', cookie, 'X-CSRF: 1'), ask('GET /api/a', cookie), unknown],
    [
      'a stated reason',
      ask('GET /api/a', cookie, 'X-CSRF: 1'),
      ask('GET /api/a', cookie),
      no('401 Unauthorized', 'application/json', '{"error":"session_expired","message":"Your session has expired"}'),
    ],
    ['a page without login', ask('GET /api/a', cookie, 'X-Requested-With: XMLHttpRequest'), ask('GET /api/a'), unknown],
  ])('is not what %s is about', (_, served, refused, answer) => {
    expect(verdictOf(served, ok, refused, answer)).not.toMatch(/^csrf-rejected (?:likely|certain)/);
  });
});
