import { describe, expect, test } from 'vitest';
import type { Clue } from './clue.ts';
import { isDenial } from './denial.ts';
import { readExample } from './example.ts';
import { shapeClues } from './soft-denial.ts';

const one = (http: string) => {
  const exchange = readExample({ http })[0];
  if (!exchange) throw new Error('no exchange');
  return exchange;
};

const clue = (over: Partial<Clue>): Clue => ({
  cause: 'expired-credentials',
  authority: 'vendor',
  confidence: 'certain',
  because: 'It says so.',
  evidence: [],
  ...over,
});

const jsonAnswer = (status: string, body: string) =>
  `GET /api/me HTTP/1.1\nAccept: application/json\n---\nHTTP/1.1 ${status}\nContent-Type: application/json\n\n${body}`;
const htmlAnswer = (status: string, body: string, request = 'GET / HTTP/1.1') =>
  `${request}\n---\nHTTP/1.1 ${status}\nContent-Type: text/html\n\n${body}`;
const login = 'POST /login HTTP/1.1\nContent-Type: application/x-www-form-urlencoded\n\nuser=ann&password=x';

const silent = { vendors: () => [], causes: () => [] };

describe('by itself, without any clue', () => {
  test.each<[string, string, string | undefined]>([
    ['407 of a proxy', 'HTTP/1.1 407 Proxy Authentication Required', 'network-filter'],
    ['419 of a form', 'HTTP/1.1 419 unknown status', 'csrf-rejected'],
    ['423', 'HTTP/1.1 423 Locked', 'resource-state'],
    ['a fault of a service', jsonAnswer('500 Oops', '{"error":"Unauthorized"}'), 'unspecified-401'],
    [
      'a short page that says so in its heading',
      htmlAnswer('200 OK', '<title>Access denied</title><h1>Access denied</h1><p>Ask the owner.</p>'),
      'unspecified-403',
    ],
    [
      'a script sent to the login of a gateway',
      'GET /api/me HTTP/1.1\nSec-Fetch-Dest: empty\n---\nHTTP/1.1 302 Found\nLocation: /my.policy',
      'no-credentials',
    ],
    [
      'a failed login sent back to its form',
      `${login}\n---\nHTTP/1.1 302 Found\nLocation: /login`,
      'invalid-credentials',
    ],
    ['429', 'HTTP/1.1 429 Too Many Requests', 'rate-limited'],
    ['451', 'HTTP/1.1 451 Unavailable For Legal Reasons', 'content-restricted'],
    ['511 of a captive portal', 'HTTP/1.1 511 Network Authentication Required', 'network-filter'],
    [
      'a page sent on to its login',
      'GET /admin HTTP/1.1\n---\nHTTP/1.1 302 Found\nLocation: /users/sign_in',
      'no-credentials',
    ],
    [
      'GraphQL UNAUTHENTICATED',
      jsonAnswer('200 OK', '{"data":null,"errors":[{"message":"x","extensions":{"code":"UNAUTHENTICATED"}}]}'),
      'unspecified-401',
    ],
    ['GraphQL FORBIDDEN', jsonAnswer('200 OK', '{"errors":[{"extensions":{"code":"FORBIDDEN"}}]}'), 'unspecified-403'],
    ['code 401 in a body', jsonAnswer('200 OK', '{"msg":"no","code":401}'), 'unspecified-401'],
    [
      'a login page for a script',
      htmlAnswer(
        '200 OK',
        '<form><input name=p type="password"></form>',
        'GET /api/me HTTP/1.1\nSec-Fetch-Dest: empty',
      ),
      'no-credentials',
    ],
  ])('%s is a denial', (_title, http, cause) => {
    const exchange = one(http);
    expect(isDenial(exchange, silent)).toBe(true);
    expect(shapeClues(exchange).map((each) => each.cause)).toEqual([cause]);
  });

  test.each([
    [
      'a manual page about refusals',
      htmlAnswer(
        '200 OK',
        '<title>403 Forbidden</title><h1>403 Forbidden</h1><p>You get this error when a role is missing.</p>',
      ),
    ],
    [
      'a page with a form',
      htmlAnswer('200 OK', '<title>Access denied</title><h1>Access denied</h1><input name="code">'),
    ],
    ['a success', jsonAnswer('200 OK', '{"items":[]}')],
    ['data with a number 401', jsonAnswer('200 OK', '{"code":401,"name":"Aspirin"}')],
    ['data beside a number 403', jsonAnswer('200 OK', '{"status":403,"message":"Room","data":{"id":1}}')],
    ['a validation error', jsonAnswer('422 Unprocessable Content', '{"errors":{"email":["is taken"]}}')],
    ['a missing page', htmlAnswer('404 Not Found', 'Not found')],
    ['a conflict', jsonAnswer('409 Conflict', '{"error":"conflict"}')],
    [
      'a login page for a person',
      htmlAnswer('200 OK', '<input type="password">', 'GET /members HTTP/1.1\nAccept: text/html'),
    ],
    ['a redirect elsewhere', 'GET /old HTTP/1.1\n---\nHTTP/1.1 301 Moved Permanently\nLocation: /new'],
    ['a redirect after logging out', 'GET /logout HTTP/1.1\n---\nHTTP/1.1 302 Found\nLocation: /login'],
    [
      'a login sent back to its form with a session',
      `${login}\n---\nHTTP/1.1 302 Found\nSet-Cookie: sessionid=9f2c41d07be85a36; Path=/; HttpOnly\nLocation: /login`,
    ],
    ['no response', 'GET / HTTP/1.1'],
  ])('%s is none', (_title, http) => {
    expect(isDenial(one(http), silent)).toBe(false);
  });
});

describe('by what its clues say', () => {
  test.each<[string, string, Partial<Clue>, boolean]>([
    ['a vendor code in a 400', jsonAnswer('400 Bad Request', '{"error":{"code":190}}'), {}, true],
    [
      'wording in a 422',
      jsonAnswer('422 Unprocessable Content', '{"message":"x"}'),
      { authority: 'wording', confidence: 'likely' },
      true,
    ],
    [
      'wording in a 404',
      jsonAnswer('404 Not Found', '{"message":"x"}'),
      { authority: 'wording', confidence: 'likely' },
      false,
    ],
    [
      'wording on a page of success',
      htmlAnswer('200 OK', '<h1>Access denied, a novel</h1>'),
      { authority: 'wording' },
      false,
    ],
    [
      'wording after a failed login',
      htmlAnswer('200 OK', 'Invalid password', login),
      { authority: 'wording', confidence: 'likely' },
      true,
    ],
    ['a vendor page in a 200', htmlAnswer('200 OK', 'Request rejected'), { cause: 'waf-blocked' }, true],
    ['a mere possibility', jsonAnswer('400 Bad Request', '{"error":1}'), { confidence: 'possible' }, false],
    ['an expired token in an ordinary 500', jsonAnswer('500 Oops', '{"error":1}'), { authority: 'request' }, false],
    [
      'an archive that does not change',
      jsonAnswer('409 Conflict', '{"message":"The project is archived"}'),
      { cause: 'resource-state', evidence: [{ exchange: 0, side: 'response', place: 'body@11..36' }] },
      true,
    ],
    ['an ordinary conflict', jsonAnswer('409 Conflict', '{"message":"In use"}'), { cause: 'resource-state' }, false],
    [
      'a proof without the nonce',
      jsonAnswer('400 Bad Request\nDPoP-Nonce: eyJ7S_zG', '{"error":"use_dpop_nonce"}'),
      { cause: 'auth-handshake' },
      true,
    ],
    [
      'a login that waits',
      jsonAnswer('400 Bad Request', '{"error":"authorization_pending"}'),
      { cause: 'auth-handshake' },
      false,
    ],
    ['a wrong route in a 404', jsonAnswer('404 Not Found', '{"error":1}'), { cause: 'wrong-route' }, false],
  ])('%s', (_title, http, over, expected) => {
    expect(
      isDenial(one(http), {
        vendors: () => [],
        causes: () => [],
        [over.authority === 'wording' || over.authority === 'request' ? 'causes' : 'vendors']: () => [clue(over)],
      }),
    ).toBe(expected);
  });

  test('a long page of success is not even looked at', () => {
    const asked = () => {
      throw new Error('asked');
    };
    expect(isDenial(one(htmlAnswer('200 OK', 'x'.repeat(50_000))), { vendors: asked, causes: asked })).toBe(false);
  });
});
