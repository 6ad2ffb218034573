import { describe, expect, test } from 'vitest';
import { createSession } from '../../index.ts';
import { readExample } from '../example.ts';
import type { StoryKind } from './story.ts';

/** A request line with fields, and the answer: enough to write a session as a list. */
type Turn = readonly [request: string, response: string];

const session = (...turns: readonly Turn[]) => {
  const filled = createSession();
  for (const exchange of readExample({ http: turns.flat().join('\n---\n') })) filled.add(exchange);
  return filled;
};
const told = (kind: StoryKind, ...turns: readonly Turn[]) =>
  session(...turns)
    .stories()
    .filter((story) => story.kind === kind);
const at = (seconds: number) => `Date: ${new Date(Date.UTC(2026, 2, 1, 12, 0, seconds)).toUTCString()}`;
const json = 'Content-Type: application/json';
const ask = (line: string, ...fields: readonly string[]) =>
  [`${line} HTTP/1.1`, 'Host: api.shop.example', 'Sec-Fetch-Mode: cors', ...fields].join('\n');
const bearer = (token: string) => `Authorization: Bearer ${token}`;
const ok = (seconds: number, body = '{"ok":1}') => `HTTP/1.1 200 OK\n${at(seconds)}\n${json}\n\n${body}`;
const refused = (seconds: number, body = '{"error":"unauthorized"}') =>
  `HTTP/1.1 401 Unauthorized\n${at(seconds)}\nWWW-Authenticate: Bearer\n${json}\n\n${body}`;
const jwt = (claims: object) => `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.c2lnbmF0dXJlLXRoYXQtaXMtbm9uZQ`;
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const [old, young] = ['kZ83nfH2lQ0aVt71xYpR', 'mW40bcY9dT6eRu25oIpL'];
const refresh = (token: string, path = '/auth/refresh') =>
  `POST ${path} HTTP/1.1\nHost: api.shop.example\n${json}\n\n{"refresh_token":"${token}"}`;
const issued = (seconds: number, access: string, renewal: string) =>
  ok(seconds, `{"access_token":"${access}","refresh_token":"${renewal}","expires_in":300}`);

describe('the life of a credential', () => {
  const expired = jwt({ sub: 'ann', exp: Date.UTC(2026, 2, 1, 12, 4, 30) / 1000 });
  const turns: readonly Turn[] = [
    [ask('GET /orders', bearer(expired)), ok(0)],
    [ask('GET /orders', bearer(expired)), ok(271)],
    [ask('GET /orders', bearer(expired)), refused(300)],
    [ask('GET /profile', bearer(expired)), refused(301)],
  ];

  test('says until when it worked, since when it is refused, and when it expired', () => {
    const [life] = session(...turns).credentials();
    expect(life).toMatchObject({ accepted: 2, refused: 2, kind: 'authorization', hint: 'ann', named: false });
    expect(life?.summary).toBe('Worked until 12:04:31 UTC, refused since 12:05:00 UTC; it expired at 12:04:30 UTC.');
    expect(life?.label).toMatch(/^Bearer token \w{4}$/);
  });

  test('is told as a story with the denials that it explains', () => {
    const [story] = told('credential-ended', ...turns);
    expect(story?.denials).toEqual([2, 3]);
    expect(story?.steps.map(({ role }) => role)).toEqual([
      'first accepted',
      'last accepted',
      'first refused',
      'refused again',
    ]);
    expect(story?.says).toContain('it expired at 12:04:30 UTC');
  });

  test('bears the name that the user gave, until it is taken away', () => {
    const filled = session(...turns);
    const fingerprint = filled.credentials()[0]?.fingerprint ?? '';
    filled.nameCredential(fingerprint, ' Ann ');
    expect(filled.credential(fingerprint)).toMatchObject({ label: 'Ann', named: true });
    expect(filled.stories()[0]?.says).toContain('Ann');
    filled.nameCredential(fingerprint, '');
    expect(filled.credential(fingerprint)?.named).toBe(false);
  });

  test('holds no value of a credential', () => {
    const filled = session(...turns);
    expect(JSON.stringify([filled.credentials(), filled.stories(), filled.accessMatrix()])).not.toContain(expired);
  });

  test('counts no static file and no login as acceptance', () => {
    const [life] = session(
      [
        `GET /logo.png HTTP/1.1\nHost: api.shop.example\nSec-Fetch-Dest: image\nCookie: sessionid=${old}`,
        'HTTP/1.1 200 OK',
      ],
      [ask('GET /me', `Cookie: sessionid=${old}`), refused(5)],
    ).credentials();
    expect(life).toMatchObject({ accepted: 0, refused: 1, lastAccepted: undefined });
  });

  test('of a session cookie knows the login that handed it out, whose it is, and its end', () => {
    const [life] = session(
      [
        `POST /login HTTP/1.1\nHost: api.shop.example\n${json}\n\n{"email":"ann@mail.example","password":"tulip"}`,
        `HTTP/1.1 204 No Content\n${at(0)}\nSet-Cookie: sessionid=${old}; Max-Age=60; HttpOnly`,
      ],
      [ask('GET /me', `Cookie: sessionid=${old}`), ok(10)],
    ).credentials();
    expect(life).toMatchObject({
      issued: { entry: 0 },
      hint: 'ann@mail.example',
      expiresAt: Date.UTC(2026, 2, 1, 12, 1),
    });
  });
});

describe('refused here and accepted there', () => {
  test('a token that one server refuses and another accepts', () => {
    const [story] = told(
      'accepted-elsewhere',
      [`GET https://billing.shop.example/v1/bills HTTP/1.1\n${bearer(old)}`, refused(1)],
      [`GET https://orders.shop.example/v1/orders HTTP/1.1\n${bearer(old)}`, ok(2)],
    );
    expect(story).toMatchObject({ denials: [0], lookAt: 0 });
    expect(story?.says).toContain('by another server');
  });

  test('a token without the scope for one of two endpoints', () => {
    const scope = `HTTP/1.1 403 Forbidden\n${at(1)}\nWWW-Authenticate: Bearer error="insufficient_scope", scope="write"`;
    const [story] = told(
      'accepted-elsewhere',
      [ask('POST /orders', bearer(old)), scope],
      [ask('GET /items', bearer(old)), ok(2)],
    );
    expect(story?.says).toContain('was not given the scope');
  });

  test('is not told of a token that ended', () => {
    expect(
      told(
        'accepted-elsewhere',
        [ask('GET /items', bearer(old)), ok(1)],
        [ask('GET /orders', bearer(old)), refused(2)],
      ),
    ).toEqual([]);
  });
});

describe('tokens that are replaced', () => {
  test('the old one is still sent after a refresh', () => {
    const [story] = told(
      'old-credential-used',
      [ask('GET /orders', bearer(old)), ok(0)],
      [refresh('first-refresh-token-1'), issued(10, young, 'second-refresh-token-2')],
      [ask('GET /orders', bearer(young)), ok(11)],
      [ask('GET /profile', bearer(old)), refused(12)],
    );
    expect(story).toMatchObject({ denials: [3], lookAt: 1 });
    expect(story?.steps.map(({ role }) => role)).toEqual(['last accepted', 'hands out the new one', 'first refused']);
  });

  test('a session cookie that was set anew, and its old value sent by another tab', () => {
    const [story] = told(
      'old-credential-used',
      [
        ask('GET /me', `Cookie: sessionid=${old}`),
        `${ok(0).replace('\n\n', `\nSet-Cookie: sessionid=${young}; HttpOnly\n\n`)}`,
      ],
      [ask('GET /me', `Cookie: sessionid=${young}`), ok(1)],
      [ask('GET /me', `Cookie: sessionid=${old}`), refused(2)],
    );
    expect(story?.denials).toEqual([2]);
  });

  test('a refresh that is refused, with what led to it and what follows', () => {
    const invalid = `HTTP/1.1 400 Bad Request\n${at(2)}\n${json}\n\n{"error":"invalid_grant"}`;
    const filled = session(
      [ask('GET /orders', bearer(old)), refused(1)],
      [refresh('refresh-token-of-ann-1'), invalid],
      [ask('GET /orders', bearer(old)), refused(3)],
      [ask('GET /profile', bearer(old)), refused(4)],
    );
    const [story] = filled.stories().filter(({ kind }) => kind === 'refresh-failed');
    expect(story).toMatchObject({ lookAt: 1 });
    expect(story?.steps.map(({ entry }) => entry)).toEqual([0, 1, 2, 3]);
    expect(filled.storiesOf(3).map(({ kind }) => kind)).toContain('refresh-failed');
  });

  const oauth = (body: object, status = '400 Bad Request') => `HTTP/1.1 ${status}\n${json}\n\n${JSON.stringify(body)}`;
  const grant = (error_description: string) => oauth({ error: 'invalid_grant', error_description });

  test.each([
    ['no more than its code', oauth({ error: 'invalid_grant' }), '(invalid_grant) does not say which it is'],
    [
      'a list of all that may be',
      grant('The grant is invalid, expired, revoked or was issued to another client'),
      'does not say which',
    ],
    ['that it has run out', grant('The refresh token has expired due to inactivity'), 'had run out'],
    ['that it was withdrawn', grant('Refresh token was revoked by the user'), 'withdrawn before its time'],
    ['that it was used before', grant('Refresh token already used'), 'only once (rotation)'],
    ['that it was used before, by a code', oauth({ error: 'refresh_token_reused' }, '401 Unauthorized'), 'only once'],
    ['that it is of another application', grant('Refresh token was issued to another client'), 'another application'],
    ['that the client is unknown', oauth({ error: 'invalid_client' }, '401 Unauthorized'), 'the application itself'],
    ['that the client is switched off', grant('The client is disabled'), 'logging in again does not help'],
    ['that the client may not', oauth({ error: 'unauthorized_client' }), 'may not exchange refresh tokens'],
    ['that the rights are too many', oauth({ error: 'invalid_scope' }), 'Leave scope out'],
    ['that the user must be there', oauth({ error: 'interaction_required' }), 'Send the user to the login page'],
    ['that the account is locked', oauth({ message: 'User account is locked' }, '403 Forbidden'), 'a new login fails'],
    ['that none came', oauth({ message: 'Refresh token missing' }, '401 Unauthorized'), 'Find out where it was lost'],
    ['that the form was forged', oauth({ message: 'CSRF token mismatch' }, '403 Forbidden'), 'against forged requests'],
    ['nothing', oauth({ message: 'Unauthorized' }, '401 Unauthorized'), 'does not say why'],
  ])('a refused refresh advises by what the answer says: %s', (_, given, words) => {
    const [story] = told('refresh-failed', [refresh('refresh-token-of-ann-1'), given]);
    expect(story?.says).toContain(words);
  });

  test('a refresh without a refresh token, or with a placeholder, says so itself', () => {
    const bare = 'POST /auth/refresh HTTP/1.1\nHost: api.shop.example';
    expect(told('refresh-failed', [bare, refused(0)])[0]?.says).toContain(
      'no refresh token that the server could find',
    );
    expect(told('refresh-failed', [refresh('undefined'), refused(0)])[0]?.says).toContain('a placeholder');
  });

  test('parallel requests race one rotating refresh token', () => {
    const [story] = told(
      'refresh-race',
      [refresh('shared-refresh-token-1'), issued(0, young, 'second-refresh-token-2')],
      [refresh('shared-refresh-token-1'), `HTTP/1.1 400 Bad Request\n${at(0)}\n${json}\n\n{"error":"invalid_grant"}`],
    );
    expect(story?.steps.map(({ role }) => role)).toEqual(['gets the new token', 'comes too late, refused']);
    expect(story?.says).toContain('at nearly the same time');
  });

  test('a storm of refreshes', () => {
    const turns = [0, 1, 2, 3, 4].map(
      (second): Turn => [refresh('same-refresh-token-1'), issued(second, `${young}${second}`, 'same-refresh-token-1')],
    );
    expect(told('refresh-storm', ...turns)[0]?.says).toContain('5 requests for a new token');
    expect(told('refresh-storm', ...turns.slice(0, 3))).toEqual([]);
  });

  test('a storm of refreshes belongs to the refusals that began it', () => {
    const turns = [0, 1, 2, 3, 4].map(
      (second): Turn => [refresh('same-refresh-token-1'), issued(second, `${young}${second}`, 'same-refresh-token-1')],
    );
    const [story] = told('refresh-storm', [ask('GET /orders', bearer(old)), refused(0)], ...turns);
    expect(story).toMatchObject({ denials: [0], lookAt: 1 });
  });
});

describe('after a logout', () => {
  test('a token that is sent on', () => {
    const [story] = told(
      'logged-out',
      [ask('GET /orders', bearer(old)), ok(0)],
      [ask('POST /logout', bearer(old)), ok(1)],
      [ask('GET /orders', bearer(old)), refused(2)],
      [ask('GET /profile', bearer(old)), refused(3)],
    );
    expect(story).toMatchObject({ denials: [2, 3], lookAt: 1 });
  });

  test('a session whose cookie the logout deleted', () => {
    const [story] = told(
      'logged-out',
      [ask('GET /me', `Cookie: sessionid=${old}`), ok(0)],
      [
        ask('POST /logout', `Cookie: sessionid=${old}`),
        `HTTP/1.1 204 No Content\n${at(1)}\nSet-Cookie: sessionid=; Max-Age=0`,
      ],
      [ask('GET /me'), refused(2)],
      [ask('GET /orders'), refused(3)],
    );
    expect(story).toMatchObject({ denials: [2, 3], lookAt: 1 });
    expect(story?.says).toContain('deleted the session cookie (sessionid)');
  });

  test('a logout that failed ends nothing', () => {
    const turns: readonly Turn[] = [
      [ask('POST /logout', bearer(old)), 'HTTP/1.1 500 Internal Server Error'],
      [ask('GET /orders', bearer(old)), refused(2)],
    ];
    expect(told('logged-out', ...turns)).toEqual([]);
  });
});

describe('what the browser kept to itself', () => {
  const login: Turn = [
    `POST /login HTTP/1.1\nHost: api.shop.example\nOrigin: https://www.shop.test\n${json}\n\n{"email":"ann@mail.example","password":"tulip"}`,
    `HTTP/1.1 204 No Content\n${at(0)}\nSet-Cookie: sessionid=${old}; Path=/; HttpOnly; Secure; SameSite=Lax`,
  ];

  test('a cookie that is not attached, with the reason and the response that set it', () => {
    const [story] = told('cookie-not-attached', login, [
      ask('GET /me', 'Origin: https://www.shop.test', 'Sec-Fetch-Site: cross-site'),
      refused(1),
    ]);
    expect(story).toMatchObject({ denials: [1], lookAt: 0 });
    expect(story?.says).toContain('SameSite=Lax');
  });

  test('a cookie that was set forty requests earlier', () => {
    const pictures = Array.from(
      { length: 80 },
      (_, index): Turn => [`GET /pictures/${index} HTTP/1.1\nHost: api.shop.example`, 'HTTP/1.1 200 OK'],
    );
    const me: Turn = [
      ask('GET /me', 'Origin: https://www.shop.test', 'Sec-Fetch-Site: cross-site'),
      'HTTP/1.1 401 Unauthorized',
    ];
    expect(told('cookie-not-attached', [login[0], login[1].replace(`${at(0)}\n`, '')], ...pictures, me)).toHaveLength(
      1,
    );
  });

  test('a cookie that ran out', () => {
    const short = login[1].replace('SameSite=Lax', 'Max-Age=60');
    const [story] = told('cookie-expired', [login[0], short], [ask('GET /me'), refused(90)]);
    expect(story).toMatchObject({ denials: [1], lookAt: 0 });
  });

  test('a cookie that a refusal took away', () => {
    const [story] = told(
      'cookie-deleted',
      [ask('GET /me', `Cookie: sessionid=${old}`), ok(0)],
      [
        ask('GET /orders', `Cookie: sessionid=${old}`),
        `HTTP/1.1 401 Unauthorized\n${at(1)}\nSet-Cookie: sessionid=; Expires=Thu, 01 Jan 1970 00:00:00 GMT`,
      ],
      [ask('GET /me'), refused(2)],
    );
    expect(story).toMatchObject({ denials: [2], lookAt: 1 });
  });

  test('Authorization that a redirect to another origin lost', () => {
    const [story] = told(
      'authorization-dropped',
      [
        ask('GET /files/7', bearer(old)),
        `HTTP/1.1 307 Temporary Redirect\n${at(0)}\nLocation: https://files.other.example/7`,
      ],
      ['GET https://files.other.example/7 HTTP/1.1', refused(1)],
    );
    expect(story).toMatchObject({ denials: [1], lookAt: 0 });
  });

  test('a redirect within the origin loses nothing', () => {
    const turns: readonly Turn[] = [
      [ask('GET /files/7', bearer(old)), `HTTP/1.1 307 Temporary Redirect\n${at(0)}\nLocation: /files/8`],
      [ask('GET /files/8'), refused(1)],
    ];
    expect(told('authorization-dropped', ...turns)).toEqual([]);
  });
});

describe('a chain of CORS', () => {
  const preflight =
    'OPTIONS https://api.shop.example/orders HTTP/1.1\nOrigin: https://www.shop.test\nAccess-Control-Request-Method: PUT\nAccess-Control-Request-Headers: authorization';
  const put = `PUT https://api.shop.example/orders HTTP/1.1\nOrigin: https://www.shop.test\nSec-Fetch-Mode: cors\n${bearer(old)}`;

  test('joins a refused preflight and the request that was never sent', () => {
    const [story] = told('cors-chain', [preflight, refused(0)], [put, 'HTTP/1.1 0 net::ERR_FAILED']);
    expect(story).toMatchObject({ denials: [0], lookAt: 0 });
    expect(story?.steps.map(({ entry }) => entry)).toEqual([0, 1]);
    expect(story?.says).toContain('network error');
  });

  test('tells of a refused preflight alone, as Firefox lists no request that it did not send', () => {
    const [story] = told('cors-chain', [preflight, refused(0)]);
    expect(story).toMatchObject({ denials: [0], lookAt: 0, steps: [{ entry: 0 }] });
    expect(story?.says).toContain('so the browser sends nothing after it. The script sees a network error');
  });

  test('knows nothing of what another client does after its preflight', () => {
    expect(told('cors-chain', [preflight.replace(/Origin: .*\n/, ''), refused(0)])).toEqual([]);
  });

  const get =
    'GET https://api.shop.example/prices HTTP/1.1\nOrigin: https://www.shop.test\nSec-Fetch-Mode: cors\nSec-Fetch-Dest: empty';

  test('tells of an answer that the script may not read, once for each address', () => {
    const turns: readonly Turn[] = [0, 1, 2].map((turn) => [get, ok(turn)]);
    const [story, ...more] = told('cors-chain', ...turns);
    expect(more).toEqual([]);
    expect(story).toMatchObject({ denials: [], lookAt: 0, steps: [{ entry: 0 }, { entry: 1 }, { entry: 2 }] });
    expect(story?.says).toContain('answered with 200: nobody refused this request. The response has no Access-Control');
    const starred = ok(0).replace('OK', 'OK\nAccess-Control-Allow-Origin: *');
    expect(told('cors-chain', [`${get}\nCookie: session_id=8f2c61d09b7e4a35`, starred])[0]?.says).toContain(
      'which does not count',
    );
  });

  test.each([
    ['the answer allows every origin', get, ok(0).replace('OK', 'OK\nAccess-Control-Allow-Origin: *')],
    ['the page wants no more than to send it', get.replace('Mode: cors', 'Mode: no-cors'), ok(0)],
    ['it is a font or a picture', get.replace('Dest: empty', 'Dest: font'), ok(0)],
    ['nothing shows that a browser asked', get.replace(/\nSec-Fetch.*/g, ''), ok(0)],
    ['an extension asks', get.replace('https://www.shop.test', 'chrome-extension://abcdefgh'), ok(0)],
    ['page and server have one origin', get.replace('https://www.shop.test', 'https://api.shop.example'), ok(0)],
  ])('keeps silent about an answer where %s', (_, request, response) => {
    expect(told('cors-chain', [request, response])).toEqual([]);
  });

  test('joins a preflight that passed and a refusal that the script cannot read', () => {
    const passed = `HTTP/1.1 204 No Content\n${at(0)}\nAccess-Control-Allow-Origin: *\nAccess-Control-Allow-Methods: PUT\nAccess-Control-Allow-Headers: authorization`;
    const [story] = told('cors-chain', [preflight, passed], [put, refused(1)]);
    expect(story).toMatchObject({ denials: [1], lookAt: 1 });
    expect(story?.says).toContain('no Access-Control-Allow-Origin');
  });

  const unsent = [put, 'HTTP/1.1 0 net::ERR_FAILED'] as const;
  const answer = (...fields: readonly string[]) => ['HTTP/1.1 204 No Content', at(0), ...fields].join('\n');
  const origin = 'Access-Control-Allow-Origin: https://www.shop.test';
  const methods = 'Access-Control-Allow-Methods: GET, PUT';
  const fields = 'Access-Control-Allow-Headers: Authorization';

  test.each([
    ['has no field of CORS', answer('Allow: PUT'), 'the answer (204) has no Access-Control-Allow-Origin'],
    ['allows another origin', answer('Access-Control-Allow-Origin: https://b.test', methods, fields), 'another origin'],
    ['allows two origins', answer(`${origin}, https://b.test`, methods, fields), 'more than one origin'],
    ['leaves out the method', answer(origin, fields), 'does not allow the method PUT'],
    ['leaves out a field', answer(origin, methods), 'does not allow the field authorization'],
    ['is not found', `HTTP/1.1 404 Not Found\n${at(0)}`, 'the answer was 404, and only a success counts'],
    ['is sent elsewhere', `HTTP/1.1 301 Moved\n${at(0)}\nLocation: /orders/`, 'a redirect (301)'],
  ])('tells of a preflight whose answer %s', (_, given, lack) => {
    for (const turns of [[[preflight, given], unsent], [[preflight, given]]] satisfies Turn[][]) {
      const [story, ...more] = told('cors-chain', ...turns);
      expect(more).toEqual([]);
      expect(story).toMatchObject({ denials: [], lookAt: 0, title: 'The browser asked first, and got no permission' });
      expect(story?.says).toContain(lack);
      expect(story?.steps.map(({ entry }) => entry)).toEqual(turns.map((_turn, index) => index));
    }
  });

  test('counts what was refused at the address without a preflight to the story', () => {
    const plain = 'GET https://api.shop.example/orders HTTP/1.1\nOrigin: https://www.shop.test\nSec-Fetch-Mode: cors';
    const filled = session([plain, refused(0)], [preflight, answer().replace(at(0), at(1))], unsent);
    expect(filled.storiesOf(0)).toMatchObject([
      { kind: 'cors-chain', denials: [], lookAt: 1, steps: [{ entry: 0 }, { entry: 1 }, { entry: 2 }] },
    ]);
    expect(filled.cascades()).toEqual([]);
  });

  test('takes no preflight of a later request for that of an earlier one without its fields', () => {
    const plain = 'PUT https://api.shop.example/orders HTTP/1.1\nOrigin: https://www.shop.test\nSec-Fetch-Mode: cors';
    const passed = answer('Access-Control-Allow-Origin: *', methods, fields);
    expect(told('cors-chain', [plain, refused(0)], [preflight, passed])).toEqual([]);
    expect(told('cors-chain', [plain, refused(0)], [preflight, answer()], unsent)).toHaveLength(1);
  });

  test('tells nothing of a preflight that allows what was asked, nor of one after which the request went out', () => {
    const stars = answer('Access-Control-Allow-Origin: *', 'Access-Control-Allow-Methods: *', `${fields}, X-More`);
    expect(told('cors-chain', [preflight, answer(origin, methods, fields)], unsent)).toEqual([]);
    expect(told('cors-chain', [preflight, stars], unsent)).toEqual([]);
    expect(told('cors-chain', [preflight, answer()], [put, ok(1)])).toEqual([]);
  });

  test('leaves out a request of another method', () => {
    const unlike = [put.replace('PUT', 'DELETE'), 'HTTP/1.1 0 net::ERR_FAILED'] as const;
    const [story] = told('cors-chain', [preflight, refused(0)], unlike);
    expect(story?.steps.map(({ entry }) => entry)).toEqual([0]);
  });
});

describe('a handshake', () => {
  const digest = (nonce: string, more = '') =>
    `HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Digest realm="files", nonce="${nonce}", qop="auth"${more}`;
  const answerTo = (nonce: string) =>
    `Authorization: Digest username="ann", realm="files", nonce="${nonce}", uri="/files", qop=auth, nc=00000001, cnonce="x", response="5ccc069c403ebaf9f0171e9517f40e41"`;

  test('that gets through is one story, a stale nonce included', () => {
    const [story] = told(
      'handshake',
      [ask('GET /files'), digest('a1b2')],
      [ask('GET /files', answerTo('a1b2')), digest('c3d4', ', stale=true')],
      [ask('GET /files', answerTo('c3d4')), 'HTTP/1.1 200 OK'],
    );
    expect(story?.denials).toEqual([0, 1]);
    expect(story?.steps[1]?.role).toContain('stale');
  });

  test('with a proxy is told by its outcome where the browser shows nothing of its answer', () => {
    const page = 'GET http://behind.example/files HTTP/1.1\nHost: behind.example';
    const asked = (seconds: number) =>
      `HTTP/1.1 407 Proxy Authentication Required\n${at(seconds)}\nProxy-Authenticate: Basic realm="proxy"\n\n`;
    const [story] = told('handshake', [page, asked(0)], [page, asked(4)], [page, ok(9)]);
    expect(story?.title).toBe('The proxy asked first, and let it through later');
    expect([story?.denials, story?.steps.map(({ role }) => role).at(-1)]).toEqual([[0, 1], 'let through']);
    expect(told('handshake', [page, asked(0)], [page, asked(4)])).toEqual([]);
    expect(told('handshake', [page, asked(0)], [page, ok(600)])).toEqual([]);
    expect(told('handshake', [ask('GET /files'), refused(0)], [ask('GET /files'), ok(3)])).toEqual([]);
  });

  test('that never gets through is no handshake', () => {
    const [story] = told(
      'handshake-failed',
      [ask('GET /files'), digest('a1b2')],
      [ask('GET /files', answerTo('a1b2')), digest('c3d4')],
      [ask('GET /files', answerTo('c3d4')), digest('e5f6')],
    );
    expect(story).toMatchObject({ denials: [0, 1, 2], lookAt: 1 });
  });
});

describe('a series of logins', () => {
  const login = (guess: number): string =>
    `POST /login HTTP/1.1\nHost: api.shop.example\n${json}\n\n{"username":"ann","password":"guess${guess}"}`;
  const wrong = `HTTP/1.1 401 Unauthorized\n${json}\n\n{"message":"Wrong name or password."}`;
  const failures = (count: number) => Array.from({ length: count }, (_, index): Turn => [login(index), wrong]);

  test('that is slowed down after some failures', () => {
    const [story] = told('login-throttled', ...failures(5), [
      login(6),
      'HTTP/1.1 429 Too Many Requests\nRetry-After: 30',
    ]);
    expect(story?.says).toContain('After 5 failed logins');
    expect(story?.says).toContain('wait 30 seconds');
    expect(story?.lookAt).toBe(5);
  });

  test('that nothing slows down', () => {
    expect(told('login-not-throttled', ...failures(12))[0]?.says).toContain('12 failed logins');
    expect(told('login-not-throttled', ...failures(4))).toEqual([]);
  });
});

describe('the first failure of a cascade', () => {
  test('is the refresh that was refused, not the refusals around it', () => {
    const filled = session(
      [ask('GET /orders', bearer(old)), refused(1)],
      [
        refresh('refresh-token-of-ann-1'),
        refused(2, '{"error":"invalid_grant","error_description":"Refresh token revoked"}'),
      ],
      [ask('GET /orders', bearer(old)), refused(3)],
      [ask('GET /profile', bearer(old)), refused(4)],
    );
    expect(filled.cascades()).toMatchObject([{ first: 1, consequences: [{ entry: 0 }, { entry: 2 }, { entry: 3 }] }]);
  });

  test('is the first refusal of a credential that is sent again', () => {
    const filled = session(
      [ask('GET /orders', bearer(old)), refused(1)],
      [ask('GET /profile', bearer(old)), refused(2)],
      [ask('GET /items', bearer(young)), refused(3)],
    );
    expect(filled.cascades()).toMatchObject([{ first: 0, consequences: [{ entry: 1, follows: 0 }] }]);
  });

  test('is the login that failed, for those who ask afterwards without a credential', () => {
    const filled = session(
      [
        `POST /login HTTP/1.1\nHost: api.shop.example\n${json}\n\n{"username":"ann","password":"tulip"}`,
        refused(1, '{"message":"Wrong name or password."}'),
      ],
      [ask('GET /me'), refused(2)],
    );
    expect(filled.cascades()).toMatchObject([{ first: 0, consequences: [{ entry: 1, follows: 0 }] }]);
  });

  test('ends where the credential was accepted again', () => {
    const filled = session(
      [ask('GET /orders', bearer(old)), refused(1)],
      [ask('GET /orders', bearer(old)), ok(2)],
      [ask('GET /orders', bearer(old)), refused(3)],
    );
    expect(filled.cascades()).toEqual([]);
  });
});
