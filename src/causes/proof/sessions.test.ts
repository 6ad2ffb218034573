import { describe, expect, it } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { createSession } from '../../index.ts';

/** A request line with its fields and body, and the answer's status with its fields and body; one a line. */
type Turn = readonly [request: string, response: string];

const page = 'Host: app.shop.example\nSec-Fetch-Site: same-origin\nSec-Fetch-Mode: cors\nSec-Fetch-Dest: empty';

/** The cause of the last exchange, the turns ten seconds apart or at the given ones. */
function causeOf(turns: readonly Turn[], seconds: readonly number[] = []): string {
  const session = createSession();
  const all = turns.flatMap(([request, response], id) => {
    const [line, ...rest] = request.split('\n');
    const startedAt = Date.UTC(2026, 2, 1, 12) + (seconds[id] ?? id * 10) * 1000;
    const http = `${line} HTTP/1.1\n${page}\n${rest.join('\n')}\n---\nHTTP/1.1 ${response}`;
    return readExample({ http }).map((one) => ({ ...one, id, startedAt }));
  });
  for (const exchange of all) session.add(exchange);
  return session.denial(all.length - 1)?.diagnosis.cause ?? 'none';
}

const json = (line: string, text: string, ...fields: readonly string[]) =>
  [line, ...fields, 'Content-Type: application/json', '', text].join('\n');
const login = (cookie: string, answer = '{"ok":true}'): Turn => [
  json('POST /api/login', '{"email":"m@shop.example","password":"quill-77"}'),
  json('200 OK', answer, `Set-Cookie: ${cookie}; Path=/; HttpOnly; Secure`),
];
const get = (path: string, credential: string, status = '200 OK', ...fields: readonly string[]): Turn => [
  [`GET ${path}`, credential].join('\n'),
  json(status, '{}', ...fields),
];
const refused = '401 Unauthorized';
const half = 'Cookie: zs=half1';
const signedIn = 'Cookie: sid=aaa111';
const bearer = (token: string) => `Authorization: Bearer ${token}`;

describe('a session that another one took the place of', () => {
  const guest: Turn = [
    json('POST /api/guest-cart', '{"sku":4}'),
    json('201 Created', '{"cart":9}', 'Set-Cookie: sid=ggg222; Path=/; HttpOnly'),
  ];

  it('is told where an answer to a request without it set a new one', () => {
    const turns = [login('sid=aaa111'), get('/api/me', signedIn), guest, get('/api/me', 'Cookie: sid=ggg222', refused)];
    expect(causeOf(turns)).toBe('invalid-credentials');
  });

  it('is not told where the server changed the number of the same session', () => {
    const changed = get('/api/me', signedIn, '200 OK', 'Set-Cookie: sid=bbb222; Path=/; HttpOnly');
    const turns = [login('sid=aaa111'), changed, get('/api/orders', 'Cookie: sid=bbb222', refused)];
    expect(causeOf(turns)).toBe('unspecified-401');
  });

  it('is not told where the new one came of a login', () => {
    const turns = [login('sid=aaa111'), get('/api/me', signedIn), login('sid=bbb222')];
    expect(causeOf([...turns, get('/api/orders', 'Cookie: sid=bbb222', refused)])).toBe('unspecified-401');
  });

  it('is not told where the new one was served at the same address', () => {
    const turns = [login('sid=aaa111'), get('/api/me', signedIn), guest, get('/api/me', 'Cookie: sid=ggg222')];
    expect(causeOf([...turns, get('/api/me', 'Cookie: sid=ggg222', refused)])).not.toBe('invalid-credentials');
  });
});

describe('a second factor that was asked for and not given', () => {
  const code = (status: string, answer: string): Turn => [
    json('POST /api/login/otp', '{"code":"112233"}', half),
    json(status, answer),
  ];

  it.each<[string, readonly Turn[]]>([
    ['no code was sent', [login('zs=half1', '{"status":"otp_required"}')]],
    [
      'the code was refused',
      [login('zs=half1', '{"next":"mfa"}'), code('422 Unprocessable Content', '{"next":"mfa"}')],
    ],
    ['the page for it was only looked at', [login('zs=half1', '{"twoFactorRequired":true}'), get('/login/otp', half)]],
  ])('makes the calls after it wait: %s', (_, turns) => {
    expect(causeOf([...turns, get('/api/me', half, refused)])).toBe('step-up-required');
  });

  it('is told of the token that stands for the login until then', () => {
    const first: Turn = [login('a=1')[0], json('200 OK', '{"mfa_required":true,"mfa_token":"mft_77aa88bb99"}')];
    expect(causeOf([first, get('/api/me', bearer('mft_77aa88bb99'), refused)])).toBe('step-up-required');
  });

  it.each<[string, readonly Turn[]]>([
    ['the code was accepted', [login('zs=half1', '{"status":"otp_required"}'), code('200 OK', '{"status":"ok"}')]],
    ['the account merely has one', [login('zs=half1', '{"user":{"mfaEnabled":true,"mfaMethod":"totp"}}')]],
    ['none is needed', [login('zs=half1', '{"mfa_required":false}')]],
    ['other calls were served since', [login('zs=half1', '{"status":"otp_required"}'), get('/api/orders', half)]],
  ])('is not told where %s', (_, turns) => {
    expect(causeOf([...turns, get('/api/me', half, refused)])).not.toBe('step-up-required');
  });
});

describe('sessions that ended for all', () => {
  const change = (path: string, text: string, status = '200 OK'): Turn => [
    json(`POST ${path}`, text, 'Cookie: sid=bbb222'),
    json(status, '{}'),
  ];
  const ends = (turn: Turn) => causeOf([get('/api/me', signedIn), turn, get('/api/me', signedIn, refused)]);

  it.each([
    ['/api/me/password', '{"old":"autumn","new":"winter"}'],
    ['/account/password', '{"password":"winter-9","passwordConfirm":"winter-9"}'],
    ['/api/sessions/revoke-all', '{}'],
    ['/auth/logout-all', '{}'],
    ['/api/me', '{"email":"a@shop.example","signOutEverywhere":true}'],
  ])('are told by %s', (path, text) => {
    expect(ends(change(path, text))).toBe('revoked-credentials');
  });

  it.each([
    ['a mail was asked for', change('/password/forgot', '{"email":"m@shop.example"}')],
    ['the change was refused', change('/api/me/password', '{"old":"x","new":"y"}', '422 Unprocessable Content')],
    ['the box was not ticked', change('/api/me', '{"email":"a@shop.example","signOutEverywhere":false}')],
  ])('are not told where %s', (_, turn) => {
    expect(ends(turn)).not.toBe('revoked-credentials');
  });
});

describe('tokens that one refresh token fetched', () => {
  const fetched = (token: string): Turn => [
    json('POST /auth/refresh', '{"refresh_token":"rt_77aa88bb"}'),
    json('200 OK', `{"access_token":"${token}"}`),
  ];
  const [one, two] = ['at_11111111', 'at_22222222'];
  const last = get('/api/b', bearer(one), refused);

  it('are revoked by the next one, where that is accepted', () => {
    expect(causeOf([fetched(one), fetched(two), get('/api/a', bearer(two)), last])).toBe('revoked-credentials');
  });

  it('are not called so where both are accepted, or none', () => {
    const both = [get('/api/a', bearer(two)), get('/api/a', bearer(one))];
    expect(causeOf([fetched(one), fetched(two), ...both, last])).toBe('unspecified-401');
    expect(causeOf([fetched(one), fetched(two), last])).toBe('unspecified-401');
  });
});
