import { describe, expect, test } from 'vitest';
import { cookies, setCookies } from './cookie.ts';
import { corsFacts, isCrossOrigin, isPreflight } from './cors.ts';
import { httpDate, retryAfter, serverTime } from './date.ts';
import type { Content, Exchange, Field, Response } from './exchange.ts';
import { json, jsonPath } from './json.ts';
import { bearerJwt, numericDate, readJwt } from './jwt.ts';
import { problemDetails } from './problem.ts';
import { signedUrl } from './signed-url.ts';
import { htmlOutline, visibleText } from './text.ts';
import { objectIds, urlParts, urlPattern, userInfo } from './url-pattern.ts';

const content = (text: string, mediaType = ''): Content => ({
  state: text ? 'text' : 'empty',
  text,
  mediaType,
  size: text.length,
});
const fieldsOf = (lines: readonly string[]): readonly Field[] =>
  lines.map((line) => ({ name: line.slice(0, line.indexOf(':')), value: line.slice(line.indexOf(':') + 1).trim() }));
const response = (lines: readonly string[], body = '', mediaType = ''): Response => ({
  status: 403,
  statusText: '',
  fields: fieldsOf(lines),
  content: content(body, mediaType),
});

function exchange(request: string, answer = '', more: Partial<Exchange> = {}): Exchange {
  const [line = '', ...lines] = request.split('\n');
  const [method = '', url = ''] = line.split(' ');
  return {
    id: 0,
    startedAt: 0,
    duration: 1,
    request: { method, url, fields: fieldsOf(lines), content: content('') },
    response: response(answer.split('\n').filter(Boolean)),
    resourceType: 'fetch',
    networkError: '',
    serverAddress: '',
    ...more,
  };
}

const now = Date.UTC(2026, 2, 1, 12);

describe('dates', () => {
  test.each(['Sun, 01 Mar 2026 12:00:00 GMT', 'Sunday, 01-Mar-26 12:00:00 GMT', 'Sun Mar  1 12:00:00 2026'])(
    '%s is read',
    (text) => expect(httpDate(text)).toBe(now),
  );
  test.each(['', '3', 'soon', 'Sun, 99 Foo 2026 12:00:00 GMT', '12:00:00'])('%j is no date', (text) =>
    expect(httpDate(text)).toBeUndefined(),
  );
  test('Retry-After is seconds from now or a date', () => {
    expect(retryAfter(response(['Retry-After: 120']), now)).toBe(now + 120_000);
    expect(retryAfter(response(['retry-after: Sun, 01 Mar 2026 12:00:00 GMT']), 0)).toBe(now);
    expect(retryAfter(response(['Retry-After: later']), now)).toBeUndefined();
  });
  test('the server tells its time', () =>
    expect(serverTime(response(['date: Sun, 01 Mar 2026 12:00:00 GMT']))).toBe(now));
});

describe('cookies', () => {
  test('a name sent twice is there twice, values stay as they were', () => {
    const { request } = exchange('GET https://a.example/\nCookie: a=1; b="x=y"; a=2; bad; =none; c=%20');
    expect(cookies(request)).toEqual([
      { name: 'a', value: '1' },
      { name: 'b', value: '"x=y"' },
      { name: 'a', value: '2' },
      { name: 'c', value: '%20' },
    ]);
  });
  test('attributes are read', () => {
    const [cookie] = setCookies(
      response([
        'Set-Cookie: sid=1; Domain=.Example.com; Path=/x; Max-Age=60; Secure; HttpOnly; SameSite=None; Partitioned',
      ]),
    );
    expect(cookie).toEqual({
      name: 'sid',
      value: '1',
      domain: 'example.com',
      path: '/x',
      maxAge: 60,
      secure: true,
      httpOnly: true,
      sameSite: 'none',
      partitioned: true,
      deletes: false,
    });
  });
  test.each([
    ['sid=; Max-Age=0', true],
    ['sid=; Expires=Thu, 01 Jan 1970 00:00:00 GMT', true],
    ['sid=x; Expires=Sun, 01 Mar 2026 11:59:59 GMT', true],
    ['sid=x; Expires=Sun, 01 Mar 2026 12:00:01 GMT', false],
    ['sid=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=9', false],
    ['sid=x', false],
  ])('%s deletes: %s', (line, deletes) => {
    expect(setCookies(response(['Date: Sun, 01 Mar 2026 12:00:00 GMT', `Set-Cookie: ${line}`]))[0]?.deletes).toBe(
      deletes,
    );
  });
  test('without a Date only what is long over deletes', () => {
    expect(
      setCookies(
        response([
          'Set-Cookie: a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
          'Set-Cookie: b=1; Expires=Sun, 01 Mar 2026 11:00:00 GMT',
        ]),
      ).map((one) => one.deletes),
    ).toEqual([true, false]);
  });
});

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiIsImV4cCI6MTc3MjM2MjgwMH0.c2ln';

describe('JSON Web Tokens', () => {
  test('one is decoded, whatever the scheme', () => {
    const read = bearerJwt(exchange(`GET https://a.example/\nAuthorization: DPoP ${token}`).request);
    expect(read).toEqual({ header: { alg: 'HS256' }, claims: { sub: '42', exp: 1772362800 }, signed: true });
    expect(numericDate(read?.claims.exp)).toBe(1772362800000);
  });
  test.each(['', 'abc', 'a.b.c', 'eyJhbGciOiJIUzI1NiJ9.bm9qc29u.c', token.slice(0, 40)])('%j is none', (text) =>
    expect(readJwt(text)).toBeUndefined(),
  );
  test('an unsigned one is said to be so', () =>
    expect(readJwt(`${token.slice(0, token.lastIndexOf('.'))}.`)?.signed).toBe(false));
  test.each([undefined, '1772362800', Number.NaN])('%s is no numeric date', (value) =>
    expect(numericDate(value)).toBeUndefined(),
  );
});

const page = 'https://app.example';
const across = (fields: string, answer: string) =>
  corsFacts(exchange(`GET https://api.example/x\nOrigin: ${page}\nSec-Fetch-Mode: cors\n${fields}`, answer));

describe('CORS', () => {
  test.each([
    ['no permission at all', '', '', false],
    ['the origin itself', '', `Access-Control-Allow-Origin: ${page}`, true],
    ['any origin', '', 'Access-Control-Allow-Origin: *', true],
    [
      'any origin, sent with cookies',
      'Cookie: sid=1',
      'Access-Control-Allow-Origin: *\nAccess-Control-Allow-Credentials: true',
      false,
    ],
    [
      'the origin, sent with cookies, credentials not allowed',
      'Cookie: sid=1',
      `Access-Control-Allow-Origin: ${page}`,
      false,
    ],
    [
      'the origin, sent with cookies, credentials allowed',
      'Cookie: sid=1',
      `Access-Control-Allow-Origin: ${page}\nAccess-Control-Allow-Credentials: true`,
      true,
    ],
    ['another origin', '', 'Access-Control-Allow-Origin: https://other.example', false],
    ['two origins', '', `Access-Control-Allow-Origin: ${page}\nAccess-Control-Allow-Origin: *`, false],
    ['an origin with a slash', '', `Access-Control-Allow-Origin: ${page}/`, false],
  ])('%s: readable %s %s is %s', (_title, fields, answer, readable) =>
    expect(across(fields, answer).readable).toBe(readable),
  );

  test('a page sees its own origin', () =>
    expect(corsFacts(exchange('GET https://a.example/x\nSec-Fetch-Site: same-origin')).readable).toBe(true));
  test('what was asked for without CORS is opaque', () =>
    expect(
      corsFacts(exchange('GET https://a.example/i.png\nSec-Fetch-Site: cross-site\nSec-Fetch-Mode: no-cors')).readable,
    ).toBe(false));
  test('nobody can tell for a document', () =>
    expect(
      corsFacts(exchange('GET https://a.example/\nSec-Fetch-Mode: navigate', '', { resourceType: 'document' }))
        .readable,
    ).toBeUndefined());
  test.each([
    ['GET https://a.example/\nOrigin: https://a.example', false],
    ['GET https://a.example/\nOrigin: https://a.example:8443', true],
    ['GET http://a.example/\nOrigin: https://a.example', true],
    ['GET wss://a.example/ws\nOrigin: https://a.example', false],
    ['GET https://a.example/\nOrigin: null', true],
    ['GET https://a.example/\nReferer: https://b.example/p', true],
    ['GET https://a.example/\nSec-Fetch-Site: same-site', true],
    ['GET https://a.example/', false],
    ['GET nonsense\nOrigin: https://b.example', false],
  ])('%j crosses origins: %s', (request, crosses) => expect(isCrossOrigin(exchange(request))).toBe(crosses));
  test('a preflight is told by its own field', () => {
    expect(isPreflight(exchange('OPTIONS https://a.example/\nAccess-Control-Request-Method: PUT'))).toBe(true);
    expect(isPreflight(exchange('OPTIONS https://a.example/'))).toBe(false);
    expect(isPreflight(exchange('GET https://a.example/\nAccess-Control-Request-Method: PUT'))).toBe(false);
  });
  test('lists are taken apart', () => {
    const facts = corsFacts(
      exchange(
        'OPTIONS https://a.example/\nAccess-Control-Request-Headers: X-A,authorization',
        'Access-Control-Allow-Headers: X-A, , *\nAccess-Control-Allow-Methods: GET, PUT\nAccess-Control-Expose-Headers: WWW-Authenticate',
      ),
    );
    expect([facts.requestHeaders, facts.allowHeaders, facts.allowMethods, facts.exposed]).toEqual([
      ['x-a', 'authorization'],
      ['x-a', '*'],
      ['GET', 'PUT'],
      ['www-authenticate'],
    ]);
  });
});

describe('URLs', () => {
  test.each([
    ['https://a.example/users/42/orders/7', '/users/{id}/orders/{id}'],
    ['https://a.example/v1/files/3f2504e0-4f89-11d3-9a0c-0305e82c3301.json', '/v1/files/{id}.json'],
    ['https://a.example/api/v2/repos/acme/tools', '/api/v2/repos/acme/tools'],
    ['https://a.example/customers/cus_9s6XKzkNRiz8i3/cards', '/customers/{id}/cards'],
    ['https://a.example/docs/65a1b2c3d4e5f60718293a4b', '/docs/{id}'],
    ['https://a.example/u/bob%40b.example/mail', '/u/{id}/mail'],
    ['https://a.example/blog/42-how-to-log-in', '/blog/{id}'],
    ['https://a.example/login', '/login'],
    ['https://a.example/authentication-required', '/authentication-required'],
    ['nonsense', ''],
  ])('%s has the pattern %s', (url, pattern) => expect(urlPattern(url)).toBe(pattern));
  test('ids come from path and query', () =>
    expect(objectIds('https://a.example/users/42?orderId=7&page=2')).toEqual(['42', '7']));
  test('parts', () =>
    expect(urlParts('https://u:p@a.example:8443/x?a=1&a=2#f')).toEqual({
      origin: 'https://a.example:8443',
      host: 'a.example:8443',
      path: '/x',
      query: [
        ['a', '1'],
        ['a', '2'],
      ],
    }));
  test('user-info is decoded', () => expect(userInfo('https://u:p%40w@a.example/')).toBe('u:p@w'));
});

describe('signed URLs', () => {
  const at = (text: string) => Date.parse(text);
  const policy = btoa('{"Statement":[{"Resource":"*","Condition":{"DateLessThan":{"AWS:EpochTime":1772366400}}}]}')
    .replaceAll('+', '-')
    .replaceAll('=', '_')
    .replaceAll('/', '~');
  test.each([
    [
      'X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20260301T110000Z&X-Amz-Expires=3600&X-Amz-Signature=ab',
      's3-v4',
      '2026-03-01T12:00:00Z',
    ],
    ['AWSAccessKeyId=AK&Expires=1772366400&Signature=ab', 's3-v2', '2026-03-01T12:00:00Z'],
    ['Expires=1772366400&Signature=ab&Key-Pair-Id=K1', 'cloudfront', '2026-03-01T12:00:00Z'],
    [`Policy=${policy}&Signature=ab&Key-Pair-Id=K1`, 'cloudfront', '2026-03-01T12:00:00Z'],
    ['X-Goog-Date=20260301T110000Z&X-Goog-Expires=3600&X-Goog-Signature=ab', 'gcs', '2026-03-01T12:00:00Z'],
    ['GoogleAccessId=x&Expires=1772366400&Signature=ab', 'gcs', '2026-03-01T12:00:00Z'],
    ['sv=2022-11-02&se=2026-03-01T12%3A00%3A00Z&sp=r&sr=b&sig=ab', 'azure-sas', '2026-03-01T12:00:00Z'],
    ['temp_url_sig=ab&temp_url_expires=1772366400', 'other', '2026-03-01T12:00:00Z'],
    ['hdnts=st=1772362800~exp=1772366400~acl=*~hmac=ab', 'other', '2026-03-01T12:00:00Z'],
    ['expires=1772366400&signature=0123456789abcdef', 'other', '2026-03-01T12:00:00Z'],
  ])('%s', (query, kind, end) => {
    const read = signedUrl(`https://a.example/f?${query}`);
    expect([read?.kind, read?.expiresAt]).toEqual([kind, at(end)]);
  });
  test.each(['q=1', 'token=abc&e=tomorrow', 'expires=1772366400', 'sig=1'])('%s is not signed', (query) =>
    expect(signedUrl(`https://a.example/f?${query}`)).toBeUndefined(),
  );
  test('its parameters are named', () =>
    expect(signedUrl('https://a.example/f?v=1&X-Amz-Date=x&X-Amz-Signature=y')).toEqual({
      kind: 's3-v4',
      params: ['X-Amz-Date', 'X-Amz-Signature'],
    }));
});

describe('problem details', () => {
  test('labelled ones are read, wrong types left out', () => {
    const body = '{"title":"No","status":"403","detail":7,"balance":30}';
    expect(problemDetails(response([], body, 'application/problem+json'))).toEqual({
      type: 'about:blank',
      title: 'No',
      extensions: { balance: 30 },
    });
  });
  test('plain JSON of the same form counts', () =>
    expect(problemDetails(response([], '{"type":"https://e.example/p","title":"No"}', 'application/json'))?.title).toBe(
      'No',
    ));
  test('a payload with a title does not', () =>
    expect(problemDetails(response([], '{"title":"A book","status":"out"}', 'application/json'))).toBeUndefined());
});

describe('bodies', () => {
  test('JSON paths know lists and any case', () => {
    const value = json(content('{"error":{"Errors":[{"reason":"a"},{"reason":"b"}]}}', 'text/html'));
    expect(jsonPath(value, 'error.errors.*.reason')).toEqual(['a', 'b']);
    expect(jsonPath(value, 'error.none.x')).toEqual([]);
  });
  test.each([
    ['', undefined],
    ['plain', undefined],
    ['"x"', 'x'],
    [")]}',\n[1]", [1]],
    ['cb({"a":1})', { a: 1 }],
    ['\uFEFF{"a":1}', { a: 1 }],
  ])('%j as JSON', (text, value) => expect(json(content(text))).toEqual(value));
  test('a page is what its reader sees', () => {
    const html = content(
      '<title>No</title><style>p{}</style><h1>Access\n denied</h1><p>Ask &amp; wait<br>here</p><script>x</script>',
      'text/html',
    );
    expect(visibleText(html)).toBe('No Access denied Ask & wait here');
    expect(htmlOutline(html)).toEqual({ title: 'No', headings: ['Access denied'], paragraphs: ['Ask & wait here'] });
  });
});
