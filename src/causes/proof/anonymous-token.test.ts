import { describe, expect, test } from 'vitest';
import { causeOf } from './testdata/verdict.ts';

const token = 'kZ83nfH2lQ0aVt71xYpR';
const host = 'Host: images.quay.example';
const give = (path: string, body = `{"token":"${token}","expires_in":300}`, field = '', method = 'GET') =>
  `${method} ${path} HTTP/1.1\n${host}${field && `\n${field}`}\n---\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n${body}`;
const pull = (status: string, body: string) =>
  `GET /v2/port/gauge/manifests/1.8 HTTP/1.1\n${host}\nAuthorization: Bearer ${token}\n---\nHTTP/1.1 ${status}\nContent-Type: application/json\n\n${body}`;
const denied = '{"errors":[{"code":"DENIED","message":"requested access to the resource is denied"}]}';
const ask = '/v2/token?service=images.quay.example&scope=repository%3Aport%2Fgauge%3Apull';

describe('a token that a registry gave to somebody who showed nothing is nobody’s', () => {
  test.each([
    ['no word at all', '/token?service=quay&scope=repository:a/b:pull', pull('403 Forbidden', '')],
    ['a bare 401', '/auth?scope=repository:a/b:pull', pull('401 Unauthorized', '')],
    ['a code of the status', ask, pull('403 Forbidden', '{"errors":[{"code":"FORBIDDEN"}]}')],
    [
      'words for callers without a login',
      ask,
      pull(
        '403 Forbidden',
        '{"errors":[{"code":"DENIED","message":"Unauthenticated requests may not pull this image"}]}',
      ),
    ],
    ['a page', '/service/token?scope=charts&service=harbor', pull('403 Forbidden', '<h1>403 Forbidden</h1>')],
  ])('%s', (_, path, refused) => expect(causeOf(give(path), refused)).toBe('no-credentials'));

  test.each([
    [
      'one asked for with a password',
      give(ask, undefined, 'Authorization: Basic YW5uOng='),
      pull('403 Forbidden', denied),
    ],
    ['one asked for with an account', give(`${ask}&account=ann`), pull('403 Forbidden', denied)],
    ['another one', give(ask, '{"token":"mW40bcY9dT6eRu25oIpL"}'), pull('403 Forbidden', denied)],
    ['one of a login', give('/login?code=abc', undefined, '', 'POST'), pull('403 Forbidden', denied)],
    ['one that has expired', give(ask), pull('401 Unauthorized', '{"message":"The token has expired."}')],
    ['a limit of pulls', give(ask), pull('429 Too Many Requests', '{"errors":[{"code":"TOOMANYREQUESTS"}]}')],
  ])('and not %s', (_, given, refused) => expect(causeOf(given, refused)).not.toBe('no-credentials'));
});
