import { describe, expect, test } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { createSession } from '../../index.ts';

const unknownCookie = 'Cookie: nb=0a1';
const bearer = 'Authorization: Bearer 7b1f0a6de2c94855';

/** Whether a 403 on one note says that the note is there. */
function confirms(body: string, head = '', path = '/api/notes/n_41c7', sent = unknownCookie): boolean {
  const session = createSession();
  const http = `GET ${path} HTTP/1.1\nHost: notes.shop.example\n${sent}\n---\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\n${head}\n${body}`;
  for (const exchange of readExample({ http })) session.add(exchange);
  return session.report().findings.some(({ rule }) => rule === 'resource-existence-leak');
}

describe('a 403 that shows that the object is there', () => {
  test.each([
    ['its owner is named', '{"code":"NO","hint":"This note belongs to Mia."}'],
    ['somebody can share it', '{"hint":"Ask mia@mail.example to share this note with you"}'],
    ['its owner is a member', '{"denied":true,"owner":{"name":"Mia"}}'],
    ['who wrote it is a member', '{"denied":true,"createdBy":"u-9"}'],
    ['it comes along', '{"denied":true,"note":{"id":"n_41c7","title":"Plan","pages":3}}'],
  ])('%s', (_title, body) => expect(confirms(body)).toBe(true));

  test('the reason stands in a field', () => {
    const reason = 'X-Status-Reason: You have no permission to edit this.\n';
    expect(confirms('', reason, '/api/notes/64c1f0aa2', bearer)).toBe(true);
  });

  test.each([
    ['behind a step that says so', '/api/dashboards/uid/margins-2026'],
    ['behind another such step', '/api/files/by-id/x81'],
    ['as a machine mixes it', '/api/boards/fe2kq9w0x1c7ka'],
    ['as a short link does', '/pads/k9t2m4x7p1q0'],
    ['in capitals of a key', '/issues/PLAN-412'],
  ])('a known caller asks for one by its id %s', (_title, path) => {
    expect(confirms('{"message":"You do not have permission to view this."}', '', path, bearer)).toBe(true);
  });

  test.each([
    ['a collection', '/api/dashboards'],
    ['a word after a number', '/api/v2/dashboards'],
    ['a long name', '/api/administrators'],
    ['a name with a year', '/api/budget2026draft'],
    ['a place for the id alone', '/api/dashboards/uid'],
  ])('not %s', (_title, path) => {
    expect(confirms('{"message":"You do not have permission to view this."}', '', path, bearer)).toBe(false);
  });

  test('a known caller lacks a permission', () => {
    expect(confirms('{"message":"You do not have permission to view this."}', '', '/api/notes/7', bearer)).toBe(true);
  });
});

describe('a 403 that shows nothing of the kind', () => {
  test.each([
    ['no word of the object', '{"denied":true}'],
    ['an administrator can help', '{"denied":true,"hint":"Contact an administrator to grant access."}'],
    ['the id of the answer itself', '{"denied":true,"id":"n_41c7"}'],
    ['the id of the refusal', '{"denied":true,"event":{"id":"e_77"}}'],
    ['an owner that is empty', '{"denied":true,"owner":""}'],
  ])('%s', (_title, body) => expect(confirms(body)).toBe(false));

  test('a collection', () => {
    expect(confirms('{"message":"You do not have permission to view notes."}', '', '/api/notes', bearer)).toBe(false);
  });
});

describe('a policy against what is to be made', () => {
  /** Whether a 403 to the making of one machine by its name and its group's id says what is there. */
  const tells = (message: string, method = 'PUT') => {
    const session = createSession();
    const http = `${method} /groups/0b3f6c1e-55aa-4d0e-9a1f-6f1f0b9c2d11/machines/m1 HTTP/1.1\nHost: api.cloud.example\n${bearer}\nContent-Type: application/json\n\n{"size":"xl"}\n---\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n${JSON.stringify({ error: 'Forbidden', message })}`;
    for (const exchange of readExample({ http })) session.add(exchange);
    return session.report().findings.some(({ rule }) => rule === 'resource-existence-leak');
  };

  test.each([
    ["You do not have permission: 'm1' was disallowed by policy."],
    ['You do not have permission: the organization policy of your company forbids machines of this size.'],
    ['Permission denied: admission webhook "sizes.example" denied the request.'],
    ['Permission denied: this violates a policy of sizes.'],
    ['Permission denied: constraints/compute.vmSizes is against it.'],
  ])('tells of none: %s', (message) => expect(tells(message)).toBe(false));

  test.each([
    ['You do not have permission to change this machine.', 'PUT'],
    ['You do not have permission: no policy lets you change this machine.', 'PUT'],
    ['You do not have permission to change this machine: it belongs to another group.', 'PUT'],
    ['You do not have permission: viewing was disallowed by policy.', 'GET'],
    ['You do not have permission to write here, by the policy of this machine.', 'POST'],
  ])('may tell of one: %s (%s)', (message, method) => expect(tells(message, method)).toBe(true));
});
