import { describe, expect, it } from 'vitest';
import { verdictAt } from './testdata/verdict.ts';

const fetched = (body: string, answer: object) =>
  `POST /oauth/token HTTP/1.1\nHost: id.acme.example\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=client_credentials&client_id=a&client_secret=demo&${body}\n---\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n${JSON.stringify(answer)}`;
const [one, two] = ['opq_b1llQ2c9x7Lm', 'opq_trk7Rr02yVbn'];
const ask = (token: string, line = 'POST /valves/7/open') =>
  `${line} HTTP/1.1\nHost: api.acme.example\nAuthorization: Bearer ${token}`;
const no = (status = '403 Forbidden', body = '') => `HTTP/1.1 ${status}\nContent-Type: application/json\n\n${body}`;
const ok = 'HTTP/1.1 200 OK\nContent-Type: application/json\n\n[]';

describe('what a token was asked for', () => {
  it.each([
    ['a.read a.write', 'a.read'],
    ['openid a.read a.write', 'openid a.read'],
    ['https%3A%2F%2Fx.example%2Fwrite a.read', 'a.read'],
    ['admin', ''],
    ['a b c d', 'a b c'],
  ])('with %s and given with %s, it lacks a scope', (scope, given) => {
    const turn = fetched(`scope=${scope.replaceAll(' ', '+')}`, { access_token: one, scope: given });
    expect(verdictAt(1, turn, ask(one), no())).toBe('insufficient-scope likely');
  });

  it.each([
    ['all was given', fetched('scope=a.read', { access_token: one, scope: 'a.read b.read' }), no()],
    ['the answer tells no scopes', fetched('scope=a.read', { access_token: one }), no()],
    [
      'only what is for logins is left out',
      fetched('scope=a+openid+offline_access', { access_token: one, scope: 'a' }),
      no(),
    ],
    ['another token was given', fetched('scope=a+b', { access_token: two, scope: 'a' }), no()],
    [
      'the plan is named',
      fetched('scope=a+b', { access_token: one, scope: 'a' }),
      no('403 Forbidden', '{"error":"Upgrade your plan to use this"}'),
    ],
  ])('says nothing where %s', (_, turn, answer) => {
    expect(verdictAt(1, turn, ask(one), answer)).not.toMatch(/^insufficient-scope (?:likely|certain)/);
  });

  const asked = (token: string, audience: string) => fetched(`audience=${audience}`, { access_token: token });
  it('tells a token for another audience', () => {
    const turns = [
      asked(one, 'https://billing'),
      ask(one),
      no('401 Unauthorized'),
      asked(two, 'https://valves'),
      ask(two),
      ok,
    ];
    expect(verdictAt(1, ...turns)).toBe('wrong-audience likely');
  });

  it.each([
    [
      'the audience was the same',
      [asked(one, 'https://valves'), ask(one), no('401 Unauthorized'), asked(two, 'https://valves'), ask(two), ok],
    ],
    [
      'none was named',
      [
        fetched('a=1', { access_token: one }),
        ask(one),
        no('401 Unauthorized'),
        asked(two, 'https://valves'),
        ask(two),
        ok,
      ],
    ],
    [
      'nothing was served',
      [
        asked(one, 'https://billing'),
        ask(one),
        no('401 Unauthorized'),
        asked(two, 'https://valves'),
        ask(two),
        no('401 Unauthorized'),
      ],
    ],
  ])('tells no other audience where %s', (_, turns) => {
    expect(verdictAt(1, ...turns)).not.toMatch(/^wrong-audience (?:likely|certain)/);
  });
});
