import { describe, expect, it } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { possibilitiesOf401 } from './possibilities-401.ts';
import { possibilitiesOf403 } from './possibilities-403.ts';

const nginx =
  'HTTP/1.1 403 Forbidden\nServer: nginx\nContent-Type: text/html\n\n<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>';
const browser = 'User-Agent: Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/148.0';

function of(status: 401 | 403, request: string, response = `HTTP/1.1 ${status} No`) {
  const read = status === 401 ? possibilitiesOf401 : possibilitiesOf403;
  return readExample({ http: `${request}\n---\n${response}` }).flatMap((exchange) =>
    read(exchange).map(({ cause }) => cause),
  );
}

describe('a bare 403 may be, in this order,', () => {
  it.each([
    [
      'for a folder on a web server',
      `GET /docs/ HTTP/1.1\nHost: a.example\n${browser}`,
      nginx,
      ['directory-listing', 'server-config', 'no-credentials', 'ip-blocked'],
    ],
    [
      'for a call with a token',
      `GET /v1/x HTTP/1.1\nHost: a.example\n${browser}\nAuthorization: Bearer 1f0e9d8c7b6a5432`,
      'HTTP/1.1 403 Forbidden',
      ['insufficient-permission', 'insufficient-scope'],
    ],
    [
      'for a change that rests on a session cookie',
      `POST /cart HTTP/1.1\nHost: a.example\n${browser}\nCookie: session=3fa94c01d7be2658`,
      'HTTP/1.1 403 Forbidden',
      ['csrf-rejected', 'insufficient-permission'],
    ],
    [
      'for a script without credentials',
      'GET /x HTTP/1.1\nHost: a.example\nUser-Agent: curl/8.5.0',
      'HTTP/1.1 403 Forbidden',
      ['bot-challenge', 'no-credentials', 'ip-blocked'],
    ],
    [
      "for another site's page, through an edge",
      `GET /x HTTP/1.1\nHost: a.example\n${browser}\nOrigin: https://b.example`,
      'HTTP/1.1 403 Forbidden\nCF-Ray: 8f0a-FRA',
      ['origin-rejected', 'waf-blocked', 'no-credentials', 'ip-blocked'],
    ],
  ])('%s', (_, request, response, causes) => expect(of(403, request, response)).toEqual(causes));
});

describe('a bare 401 may be, in this order,', () => {
  it.each([
    [
      'for an opaque token',
      'Authorization: Bearer 1f0e9d8c7b6a5432',
      ['invalid-credentials', 'expired-credentials', 'revoked-credentials', 'wrong-scheme'],
    ],
    [
      'for a session cookie',
      'Cookie: session=3fa94c01d7be2658',
      ['expired-credentials', 'invalid-credentials', 'revoked-credentials'],
    ],
    ['for another site without a cookie', 'Origin: https://b.example', ['cookies-not-sent', 'sso-gateway']],
  ])('%s', (_, field, causes) => expect(of(401, `GET /x HTTP/1.1\nHost: a.example\n${field}`)).toEqual(causes));
});

it('leaves possibilities out where the answer gives a reason', () => {
  const blocked = 'HTTP/1.1 403 Forbidden\nContent-Type: text/plain\n\nYour IP address has been blocked';
  expect(of(403, 'GET /x HTTP/1.1\nHost: a.example', blocked)).toEqual([]);
});

it('guesses nothing about the credential where words could not be understood', () => {
  const strange = 'HTTP/1.1 401 No\nContent-Type: text/plain\n\nThe harbour master says the tide is too low';
  const token = 'GET /x HTTP/1.1\nHost: a.example\nAuthorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln';
  expect(of(401, token, strange)).toEqual(['wrong-audience']);
});
