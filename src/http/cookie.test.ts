import { describe, expect, test } from 'vitest';
import { cookies, setCookies } from './cookie.ts';
import { exchange, response } from './testdata/messages.ts';

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
