import { describe, expect, it } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { createSession } from '../../index.ts';

type Turn = readonly [line: string, status: number, body?: string, ...fields: readonly string[]];

/** Cause and confidence of the exchange at that place. */
function verdictOf(at: number, ...turns: readonly Turn[]): string {
  const session = createSession();
  const http = turns.flatMap(([line, status, body = '', ...fields]) => [
    [
      `${line} HTTP/1.1`,
      'Host: app.acme.example',
      ...fields,
      ...(body ? ['Content-Type: application/json'] : []),
      '',
      body,
    ].join('\n'),
    `HTTP/1.1 ${status} X\nContent-Type: application/json\n\n${status < 400 ? '{"id":7}' : '{"message":"Forbidden"}'}`,
  ]);
  for (const exchange of readExample({ http: http.join('\n---\n') })) session.add(exchange);
  const { cause, confidence } = session.denial(at)?.diagnosis ?? {};
  return `${cause} ${confidence}`;
}

const me = 'Cookie: sid=8f0c1b77ae42d9';
const key = 'X-Api-Key: wk_77e0a1b3c4d5f609';
const no = (line: string, body = '', who = me): Turn => [line, 403, body, who];
const yes = (line: string, body = '', who = me): Turn => [line, 200, body, who];

describe('what was done between a refusal and the same request being served', () => {
  it.each([
    ['resource-state', 'PATCH /api/documents/9', '{"locked":false}', 'PUT /api/documents/9/text'],
    ['resource-state', 'POST /api/tickets/31/reopen', '{}', 'POST /api/tickets/31/comments'],
    ['not-entitled', 'POST /api/agreements/7', '{"accepted":true}', 'GET /api/feed'],
    ['not-entitled', 'POST /v1/services/maps/enable', '{}', 'GET /v1/maps'],
    ['not-entitled', 'PUT /api/billing/plan', '{"plan":"pro"}', 'GET /api/export'],
    ['account-disabled', 'POST /api/admin/users/17/activate', '{}', 'GET /api/inbox'],
    ['account-disabled', 'GET /account/confirm-email?token=q8Vw3mZk01LxTn5R', '', 'GET /inbox'],
    ['content-restricted', 'POST /age-gate', '{"year":1984}', 'GET /films/9'],
    ['bot-challenge', 'POST /captcha/verify', '{"answer":"x"}', 'GET /search?q=a'],
    ['ip-blocked', 'POST /api/settings/ip-allowlist', '{"ip":"203.0.113.24"}', 'GET /api/radar'],
    ['origin-rejected', 'PUT /api/keys/5/referrers', '{"add":"https://a.example/*"}', 'GET /tiles/1'],
    ['insufficient-permission', 'POST /api/projects/5/collaborators', '{"user":17}', 'GET /api/projects/5/files'],
    ['insufficient-scope', 'POST /oauth/consent', '{"ok":true}', 'GET /api/calendar'],
    ['step-up-required', 'POST /api/sudo', '{"password":"x7"}', 'DELETE /api/payees/4'],
  ])('is %s: %s', (cause, deed, body, line) => {
    expect(verdictOf(0, no(line), yes(deed, body), yes(line))).toBe(`${cause} likely`);
  });

  it.each([
    ['resource-state', 'POST /api/polls/3/close', 'POST /api/polls/3/votes'],
    ['resource-state', 'POST /api/orders/12/cancel', 'PUT /api/orders/12'],
    ['not-entitled', 'POST /api/subscription/downgrade', 'GET /api/forecast'],
    ['insufficient-permission', 'DELETE /api/boards/31/members/me', 'GET /api/boards/31'],
    ['insufficient-permission', 'POST /api/teams/4/leave', 'GET /api/teams/4/files'],
  ])('works the other way round as well, %s: %s', (cause, deed, line) => {
    expect(verdictOf(2, yes(line), yes(deed, '{}'), no(line))).toBe(`${cause} likely`);
  });
});

describe('a deed that has nothing to do with the refusal', () => {
  it.each<[string, number, readonly Turn[]]>([
    [
      'is done to another thing',
      0,
      [no('POST /api/polls/3/votes'), yes('POST /api/polls/4/open', '{}'), yes('POST /api/polls/3/votes')],
    ],
    ['failed', 0, [no('GET /api/feed'), no('POST /api/terms/accept', '{}'), yes('GET /api/feed')]],
    [
      'changed nothing yet',
      0,
      [no('GET /api/feed'), yes('POST /api/terms/accept', '{}'), no('GET /api/feed'), yes('GET /api/feed')],
    ],
    ['only reads', 0, [no('GET /api/feed'), yes('GET /api/billing/plan'), yes('GET /api/feed')]],
    [
      'came with another caller',
      0,
      [no('GET /api/feed'), yes('POST /api/roles', '{"n":1}'), yes('GET /api/feed', '', key)],
    ],
    [
      'opens what is refused afterwards',
      2,
      [yes('GET /api/feed'), yes('POST /api/users/17/unlock', '{}'), no('GET /api/feed')],
    ],
    [
      'came long after the last success',
      2,
      [yes('POST /api/terms/accept', '{}'), yes('GET /api/feed'), no('GET /api/feed')],
    ],
  ])('%s', (_, at, turns) => {
    expect(verdictOf(at, ...turns)).not.toMatch(
      /(?:resource-state|not-entitled|account-disabled|insufficient-permission) (?:likely|certain)/,
    );
  });

  it('is one of several, so that each is no more than a possibility', () => {
    const line = 'GET /api/feed';
    expect(
      verdictOf(
        0,
        no(line),
        yes('POST /api/terms/accept', '{}'),
        yes('PUT /api/projects/1/members/2', '{}'),
        yes(line),
      ),
    ).toBe('unspecified-403 possible');
  });

  it('gives way to a reason that the answer states', () => {
    const session = createSession();
    const http = `GET /api/feed HTTP/1.1\nHost: app.acme.example\n${me}\n---\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"error":"CSRF token missing"}\n---\nPOST /api/terms/accept HTTP/1.1\nHost: app.acme.example\n${me}\n---\nHTTP/1.1 204 No Content\n---\nGET /api/feed HTTP/1.1\nHost: app.acme.example\n${me}\n---\nHTTP/1.1 200 OK\n\n[]`;
    for (const exchange of readExample({ http })) session.add(exchange);
    expect(session.denial(0)?.diagnosis.cause).toBe('csrf-rejected');
  });
});
