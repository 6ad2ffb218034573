import { describe, expect, it } from 'vitest';
import { verdictOf } from './testdata/verdict.ts';

const ask = (line: string, ...fields: readonly string[]) =>
  [`${line} HTTP/1.1`, 'Host: app.acme.example', ...fields].join('\n');
const at = (second: number) => `Date: Sun, 01 Mar 2026 12:00:${String(second).padStart(2, '0')} GMT`;
const ok = (...fields: readonly string[]) =>
  ['HTTP/1.1 200 OK', 'Content-Type: application/json', ...fields, '', '{}'].join('\n');
const no = (status = '403 Forbidden', ...fields: readonly string[]) => [`HTTP/1.1 ${status}`, ...fields].join('\n');
const unknown = (body: string, ...fields: readonly string[]) =>
  ['HTTP/1.1 401 Unauthorized', 'Content-Type: application/json', ...fields, '', body].join('\n');

describe('a session cookie that is limited to a path', () => {
  const login = (path: string) => [
    ask('POST /login'),
    ok(`Set-Cookie: app-refresh=4f0a9b1c7d2e; Path=${path}; HttpOnly; Secure`),
  ];
  it.each([
    ['/api/v1/auth/token/refresh/', 'POST /api/v2/auth/token/refresh/'],
    ['/auth/refresh', 'POST /api/auth/refresh'],
    ['/api/auth', 'POST /v2/auth/refresh'],
    ['/v1/session', 'GET /v1.1/session/me'],
    ['/rest/v1/login', 'POST /rest/v2/login/renew'],
  ])('%s does not reach %s', (path, line) => {
    expect(verdictOf(...login(path), ask(line), unknown('{"detail":"No valid refresh token found."}'))).toMatch(
      /^cookies-not-sent/,
    );
  });

  it.each([
    ['/shop', 'GET /blog/admin'],
    ['/v1/a', 'GET /v2/b'],
    ['/api/v1/auth', 'GET /orders'],
    ['/auth/refresh', 'GET /orders'],
    ['/api/v1', 'GET /metrics'],
  ])('%s tells nothing of %s', (path, line) => {
    expect(verdictOf(...login(path), ask(line), unknown('{"detail":"Unauthorized"}'))).not.toMatch(
      /^cookies-not-sent (?:likely|certain)/,
    );
  });

  it('matters to a renewal, not the one of the session that is to be renewed', () => {
    const set = ok(
      at(0),
      'Set-Cookie: app-auth=a1b2c3d4; Max-Age=5; HttpOnly; Path=/',
      'Set-Cookie: app-refresh=4f0a9b1c; Path=/api/v1/auth/refresh; HttpOnly',
    );
    expect(
      verdictOf(
        ask('POST /login'),
        set,
        ask('POST /api/v2/auth/refresh'),
        unknown('{"code":"token_not_valid"}', at(40)),
      ),
    ).toMatch(/^cookies-not-sent/);
  });
});

describe('an answer that takes away the cookie that was sent', () => {
  it.each(['MMAUTHTOKEN', 'kc', 'sx9', 'ory_kratos', 'weird7'])('%s was the session, which has ended', (name) => {
    const answer = unknown('{"message":"Unauthorized"}', `Set-Cookie: ${name}=; Max-Age=0; Path=/`);
    expect(verdictOf(ask('GET /me', `Cookie: ${name}=8f0c1b77ae42d9`), answer)).toMatch(/^expired-credentials/);
  });

  it.each(['flash_message', 'return_to', 'lang', '_ga', 'csrftoken'])('%s was none', (name) => {
    const answer = unknown('{"message":"Unauthorized"}', `Set-Cookie: ${name}=; Max-Age=0; Path=/`);
    expect(verdictOf(ask('GET /me', `Cookie: ${name}=8f0c1b77ae42d9`), answer)).not.toMatch(
      /^expired-credentials (?:likely|certain)/,
    );
  });
});

describe('a login that comes home to a page of success', () => {
  const begin = [
    ask('GET /login'),
    no(
      '302 Found',
      'Set-Cookie: session=s1a2b3c4d5; Path=/; Secure; HttpOnly; SameSite=Lax',
      'Location: https://id.provider.example/authorize?response_mode=form_post&state=k3fQ81zz',
    ),
  ];
  const back = `${ask('POST /auth', 'Content-Type: application/x-www-form-urlencoded', 'Origin: https://id.provider.example', 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate')}\n\ncode=tMx5u0c8Qk2bq7C3&state=k3fQ81zz`;
  const page = (text: string) => `HTTP/1.1 200 OK\nContent-Type: text/html\n\n${text}`;
  it.each([
    '<h1>mismatching_state</h1>',
    '<p>Invalid state parameter.</p>',
    '<h1>Error</h1><p>The state does not match.</p>',
    '<p>Correlation failed.</p>',
    '<p>Login failed: state not found</p>',
  ])('that turns it down: %s', (text) => {
    expect(verdictOf(...begin, back, page(text))).toMatch(/^cookies-not-sent/);
  });

  it.each([
    '<h1>You are signed in</h1>',
    '<p>Welcome back. The state of your order was not lost.</p>',
    '<h1>Success</h1><p>state ok</p>',
    '<p>One moment</p>',
    `<p>${'All our offers in every state of the country. '.repeat(20)}</p>`,
  ])('that goes on: %s', (text) => {
    expect(verdictOf(...begin, back, page(text))).toBe('none');
  });
});

describe('a time beside a signature', () => {
  const sent = (stamp: string) =>
    ask(
      'POST /v1/events',
      'X-Key-Id: k_204',
      stamp,
      'X-Signature: 3f9a0b1c2d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8',
    );
  it.each([
    'X-Timestamp: 1772366400',
    'X-Acme-Request-Timestamp: 1772359999000',
    'X-Date: Sun, 01 Mar 2026 11:00:00 GMT',
    'X-Acme-Timestamp: 2026-03-01T13:30:00Z',
    'X-Request-Time: 1772363000',
  ])('that is far off tells it: %s', (stamp) => {
    expect(verdictOf(sent(stamp), no('401 Unauthorized', 'Date: Sun, 01 Mar 2026 12:30:00 GMT'))).toMatch(
      /^clock-skew likely/,
    );
  });

  it.each([
    ['is near', sent('X-Timestamp: 1772368190'), no('401 Unauthorized', 'Date: Sun, 01 Mar 2026 12:30:00 GMT')],
    ['is no time', sent('X-Timestamp: now'), no('401 Unauthorized', 'Date: Sun, 01 Mar 2026 12:30:00 GMT')],
    [
      'stands without a signature',
      ask('GET /a', 'X-Timestamp: 1772359999'),
      no('401 Unauthorized', 'Date: Sun, 01 Mar 2026 12:30:00 GMT'),
    ],
    ['meets an answer without Date', sent('X-Timestamp: 1772359999'), no('401 Unauthorized')],
    [
      'meets a stated reason',
      sent('X-Timestamp: 1772359999'),
      unknown(
        '{"error":"account suspended","message":"Your account is suspended"}',
        'Date: Sun, 01 Mar 2026 12:30:00 GMT',
      ),
    ],
  ])('tells nothing where it %s', (_, request, answer) => {
    expect(verdictOf(request, answer)).not.toMatch(/^clock-skew (?:likely|certain)/);
  });
});

describe('a counter that had run down', () => {
  const key = 'X-Api-Key: gk_31f0b2c4d5e6';
  const left = (field: string) => ok(at(1), field);
  const then = [ask('GET /b', key), no('403 Forbidden', at(3))] as const;
  it.each([
    'X-RateLimit-Remaining: 0',
    'RateLimit-Remaining: 0',
    'RateLimit: limit=60, remaining=0, reset=50',
    'X-Rate-Limit-Remaining: 0',
    'RateLimit: "p";r=0;t=10',
  ])('is why the next request is refused: %s', (field) => {
    expect(verdictOf(ask('GET /a', key), left(field), ...then)).toBe('rate-limited likely');
  });

  it.each([
    ['something is left', [ask('GET /a', key), left('X-RateLimit-Remaining: 1'), ...then]],
    [
      'it began anew',
      [
        ask('GET /a', key),
        left('X-RateLimit-Remaining: 0'),
        ask('GET /c', key),
        left('X-RateLimit-Remaining: 59'),
        ...then,
      ],
    ],
    [
      'it is that of another caller',
      [ask('GET /a', 'X-Api-Key: gk_other99aa11'), left('X-RateLimit-Remaining: 0'), ...then],
    ],
    [
      'the answer names a role',
      [
        ask('GET /a', key),
        left('X-RateLimit-Remaining: 0'),
        ask('GET /b', key),
        'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"error":"Only administrators may do this"}',
      ],
    ],
    [
      'it was long ago',
      [
        ask('GET /a', key),
        left('X-RateLimit-Remaining: 0'),
        ask('GET /b', key),
        no('403 Forbidden', 'Date: Sun, 01 Mar 2026 14:00:00 GMT'),
      ],
    ],
  ])('is not why where %s', (_, messages) => {
    expect(verdictOf(...messages)).not.toMatch(/^rate-limited (?:likely|certain)/);
  });
});
