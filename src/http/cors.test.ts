import { describe, expect, test } from 'vitest';
import { corsFacts, isCrossOrigin, isPreflight } from './cors.ts';
import { exchange } from './testdata/messages.ts';

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
