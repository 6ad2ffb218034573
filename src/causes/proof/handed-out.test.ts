import { describe, expect, test } from 'vitest';
import { causeOf } from './testdata/verdict.ts';

const at = (seconds: number) => `Date: ${new Date(Date.UTC(2026, 2, 1, 12, 0, seconds)).toUTCString()}`;
const token = 'kZ83nfH2lQ0aVt71xYpR';
const young = 'mW40bcY9dT6eRu25oIpL';

const give = (body: string, ...fields: readonly string[]) =>
  `POST /sessions/new HTTP/1.1\nHost: api.quay.example\nContent-Type: application/json\n\n{"client":"port"}\n---\nHTTP/1.1 201 Created\n${[at(0), ...fields].join('\n')}\nContent-Type: application/json\n\n${body}`;
const ask = (field: string) => `GET /loads HTTP/1.1\nHost: api.quay.example\n${field}`;
const served = (seconds: number, ...fields: readonly string[]) =>
  `HTTP/1.1 200 OK\n${[at(seconds), ...fields].join('\n')}\nContent-Type: application/json\n\n[]`;
const refused = (seconds: number, status = '401 Unauthorized') =>
  `HTTP/1.1 ${status}\n${at(seconds)}\nContent-Type: application/json\n\n{"message":"Unauthorized"}`;
const bearer = `Authorization: Bearer ${token}`;

describe('how long a credential lives is told where it is handed out', () => {
  test.each<[string, string, string]>([
    ['a time beside it', give(`{"token":"${token}","expires_at":"2026-03-01T12:01:00Z"}`), bearer],
    ['a time with a zone', give(`{"accessToken":"${token}","expiresAt":"2026-03-01T13:01:00+01:00"}`), bearer],
    ['seconds since the epoch', give(`{"access_token":"${token}","expires_on":"1772366460"}`), bearer],
    ['milliseconds since the epoch', give(`{"accessToken":"${token}","accessTokenExpiresAt":1772366460000}`), bearer],
    ['a time of HTTP', give(`{"access_token":"${token}",".expires":"Sun, 01 Mar 2026 12:01:00 GMT"}`), bearer],
    ['a length with its unit', give(`{"token":"${token}","expiresIn":"60s"}`), bearer],
    [
      'a length under another name',
      give(`{"auth":{"client_token":"${token}","lease_duration":60}}`),
      `X-Vault-Token: ${token}`,
    ],
    [
      'a token within tokens',
      give(
        `{"tokens":{"access":{"token":"${token}","expires":"2026-03-01T12:01:00.000Z"},"refresh":{"token":"${young}","expires":"2026-04-01T12:01:00.000Z"}}}`,
      ),
      bearer,
    ],
    [
      'a token in a field, its end in the body',
      give(
        '{"token":{"methods":["password"],"expires_at":"2026-03-01T12:01:00.000000Z"}}',
        `X-Subject-Token: ${token}`,
      ),
      `X-Auth-Token: ${token}`,
    ],
    [
      'a token in a field, its end in another',
      give('{}', `access-token: ${token}`, 'expiry: 1772366460'),
      `access-token: ${token}`,
    ],
    ['a key of a session', give(`{"sessionId":"${token}","ttl":60}`), `X-Session-Id: ${token}`],
    ['a cookie', give('{}', `Set-Cookie: sessionid=${token}; Max-Age=60`), `Cookie: sessionid=${token}`],
  ])('%s', (_title, handedOut, field) =>
    expect(causeOf(handedOut, ask(field), served(5), ask(field), refused(90))).toBe('expired-credentials'),
  );

  test('and counts under 403 as well', () =>
    expect(
      causeOf(
        give(`{"auth":{"client_token":"${token}","lease_duration":60}}`),
        ask(bearer),
        refused(90, '403 Forbidden'),
      ),
    ).toBe('expired-credentials'));

  test.each<[string, string, number]>([
    ['before its end', give(`{"token":"${token}","expires_at":"2026-03-01T12:01:00Z"}`), 50],
    ['the end of a plan', give(`{"token":"${token}","plan":{"expires_at":"2026-03-01T12:01:00Z"}}`), 90],
    ['the end of what renews it', give(`{"token":"${token}","refresh_token_expires_in":60}`), 90],
    ['a time that leaves its zone open', give(`{"token":"${token}","expires_at":"2026-03-01 12:01:00"}`), 90],
    ['an end before it was given', give(`{"token":"${token}","expires_at":"2026-02-01T12:01:00Z"}`), 90],
    [
      'the freshness of the response',
      give('{}', `X-Auth-Token: ${token}`, 'Expires: Sun, 01 Mar 2026 12:01:00 GMT'),
      90,
    ],
  ])('not: %s', (_title, handedOut, seconds) =>
    expect(causeOf(handedOut, ask(bearer), refused(seconds))).not.toBe('expired-credentials'),
  );

  test('not where it was accepted after its end', () =>
    expect(
      causeOf(give(`{"token":"${token}","expires_in":60}`), ask(bearer), served(80), ask(bearer), refused(90)),
    ).not.toBe('expired-credentials'));
});

describe('a field of an answer that takes the place of the one that was sent', () => {
  test.each([
    ['access-token', `access-token: ${token}`, `access-token: ${young}`],
    ['X-Auth-Token', `X-Auth-Token: ${token}`, `X-Auth-Token: ${young}`],
    ['Authorization', bearer, `Authorization: Bearer ${young}`],
    ['X-Access-Token', `X-Access-Token: ${token}`, `x-access-token: ${young}`],
    ['X-Session-Token', `X-Session-Token: ${token}`, `X-Session-Token: ${young}`],
  ])('%s: the old one was withdrawn', (_name, old, next) =>
    expect(causeOf(ask(old), served(1, next), ask(old), refused(20))).toBe('revoked-credentials'),
  );

  test.each([
    ['the same value comes back', `X-Auth-Token: ${token}`, `X-Auth-Token: ${token}`],
    ['a field of another name', `X-Auth-Token: ${token}`, `X-Upload-Token: ${young}`],
    ['the guard of forms', `X-Auth-Token: ${token}`, `X-CSRF-Token: ${young}`],
    ['an empty field', `access-token: ${token}`, 'access-token: '],
    [
      'a token in the answer to a name and password',
      'Authorization: Basic YW5uOnNlY3JldA==',
      `Authorization: Bearer ${young}`,
    ],
  ])('not: %s', (_title, old, next) =>
    expect(causeOf(ask(old), served(1, next), ask(old), refused(20))).not.toBe('revoked-credentials'),
  );

  test('not where the old one was accepted since', () => {
    const old = `X-Auth-Token: ${token}`;
    const next = `X-Auth-Token: ${young}`;
    expect(causeOf(ask(old), served(1, next), ask(old), served(5), ask(old), refused(20))).not.toBe(
      'revoked-credentials',
    );
  });
});
