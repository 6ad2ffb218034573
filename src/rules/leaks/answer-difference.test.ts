import { describe, expect, test } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { createSession } from '../../index.ts';

const json = 'Content-Type: application/json';
const login = (name: string) =>
  `POST /login HTTP/1.1\nHost: app.shop.example\n${json}\n\n{"username":"${name}","password":"x1y2z3"}`;

/** What differs between the answers to two names: part, name, and on which sides it stands. */
function differing(one: string, other: string) {
  const session = createSession();
  const http = [login('ann'), one, login('nobody'), other].join('\n---\n');
  for (const exchange of readExample({ http })) session.add(exchange);
  const found = session.findings().find(({ rule }) => rule === 'username-enumeration-differential');
  return found?.comparisons?.flatMap(({ one: first, other: second, differences }) =>
    differences.map((each) => [first, second, each.part, each.name, each.one?.place, each.other?.place]),
  );
}

describe('what differs between two answers, side by side', () => {
  const refused = (body: string, ...fields: readonly string[]) =>
    ['HTTP/1.1 401 Unauthorized', ...fields, json, '', body].join('\n');

  test('the status, on both sides', () => {
    expect(differing(refused('{"m":1}'), refused('{"m":1}').replace('401 Unauthorized', '404 Not Found'))).toEqual([
      [0, 1, 'status', '', 'status', 'status'],
    ]);
  });

  test('the text, each where it stands', () => {
    const [difference] = differing(refused('{"message":"Login failed."}'), refused('{"message":"Who are you?"}')) ?? [];
    expect(difference).toEqual([0, 1, 'message', '', 'body@11..26', 'body@11..25']);
  });

  test('a field that only one of them has', () => {
    expect(differing(refused('{"m":1}', 'X-Login-Attempts: 3'), refused('{"m":1}'))).toEqual([
      [0, 1, 'header', 'x-login-attempts', 'header:x-login-attempts', undefined],
    ]);
  });

  test('a field that says another word in each', () => {
    expect(differing(refused('{"m":1}', 'X-Login-Stage: lookup'), refused('{"m":1}', 'X-Login-Stage: verify'))).toEqual(
      [[0, 1, 'header', 'x-login-stage', 'header:x-login-stage', 'header:x-login-stage']],
    );
  });

  test.each([
    ['counts', 'X-Login-Attempts: 3', 'X-Login-Attempts: 4'],
    ['gives the name back', 'X-Auth-User: ann', 'X-Auth-User: nobody'],
    ['holds an id', 'X-Auth-Trace: a81f', 'X-Auth-Trace: b72e'],
    ['names the machine', 'X-Served-By: alpha', 'X-Served-By: beta'],
  ])('nothing where a field merely %s', (_title, one, other) => {
    expect(differing(refused('{"m":1}', one), refused('{"m":1}', other))).toBeUndefined();
  });

  test('a cookie that only one of them sets', () => {
    expect(differing(refused('{"m":1}'), refused('{"m":1}', 'Set-Cookie: remember_hint=1'))).toEqual([
      [0, 1, 'cookie', 'remember_hint', undefined, 'header:set-cookie'],
    ]);
  });

  test('a member that only one of them has', () => {
    const [difference] = differing(refused('{"m":1,"attemptsLeft":4}'), refused('{"m":1}')) ?? [];
    expect(difference?.slice(2, 4)).toEqual(['body', 'attemptsLeft']);
  });

  test('nothing where name, ids, times, nonces and the order of members are all that changes', () => {
    expect(
      differing(
        refused('{"message":"Login failed for ann.","traceId":"e81f0a","time":"12:00:01"}', 'X-Request-Id: 71'),
        refused('{"time":"12:00:05","traceId":"77ac31","message":"Login failed for nobody."}', 'X-Request-Id: 93'),
      ),
    ).toBeUndefined();
  });
});
