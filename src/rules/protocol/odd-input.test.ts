import { describe, expect, test } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { createSession } from '../../index.ts';

/** Rules that report something in what was exchanged. */
function reported(http: string): readonly string[] {
  const session = createSession();
  for (const exchange of readExample({ http })) session.add(exchange);
  return session.findings().map(({ rule }) => rule);
}

const api = 'GET /v1/me HTTP/1.1\nHost: api.shop.example';
const withToken = `${api}\nAuthorization: Bearer 7b1f0a6de2c94855`;
const fetched = 'GET /v1/me HTTP/1.1\nHost: app.shop.example\nSec-Fetch-Dest: empty\nSec-Fetch-Mode: cors';
const cross = `${api}\nOrigin: https://app.shop.example\nSec-Fetch-Dest: empty\nSec-Fetch-Mode: cors\nSec-Fetch-Site: same-site`;
const preflight =
  'OPTIONS /v1/me HTTP/1.1\nHost: api.shop.example\nOrigin: https://app.shop.example\nAccess-Control-Request-Method: PUT';
const challenged = (...lines: readonly string[]) =>
  `${api}\n---\nHTTP/1.1 401 Unauthorized\n${lines.map((line) => `WWW-Authenticate: ${line}`).join('\n')}\n\nno`;
const plain = (host: string, field = 'Authorization: Basic YW5uOnNlY3JldDE=') =>
  `GET ${host}/x HTTP/1.1\n${field}\n---\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="x"\n\nno`;
const cached = (value: string, request = api) => `${request}\n---\nHTTP/1.1 403 Forbidden\n${value}\n\nno`;
const limited = (fields: string) => `${api}\n---\nHTTP/1.1 429 Too Many Requests\n${fields}\n\nToo Many Requests`;
const json = (status: string, body: string, request = withToken) =>
  `${request}\n---\nHTTP/1.1 ${status}\nContent-Type: application/json\n\n${body}`;

describe('odd input that is at fault is reported', () => {
  test.each([
    [
      'missing-www-authenticate',
      'HTTP/2, which has no words beside the status',
      `${api}\n---\nHTTP/2 401\nserver: x\n\nno`,
    ],
    [
      'missing-www-authenticate',
      'an answer to HEAD',
      `${api.replace('GET', 'HEAD')}\n---\nHTTP/1.1 401 Unauthorized\nServer: x`,
    ],
    [
      'missing-www-authenticate',
      'the field for proxies in its place',
      `${api}\n---\nHTTP/1.1 401 Unauthorized\nProxy-Authenticate: Basic realm="x"\n\nno`,
    ],
    ['malformed-challenge', 'a quote that is never closed', challenged('Basic realm="staff')],
    ['malformed-challenge', 'a comma behind the scheme', challenged('Basic, realm="staff"')],
    ['malformed-challenge', 'words without quotes', challenged('Basic realm=staff area')],
    ['malformed-challenge', 'semicolons', challenged('Digest realm="x"; nonce="y"')],
    ['malformed-challenge', 'one bad line of two', challenged('Bearer', '="x"')],
    ['malformed-challenge', 'nothing but commas', challenged(', ,')],
    ['malformed-challenge', 'a parameter that is there twice', challenged('Bearer realm="x", REALM="y"')],
    ['incomplete-challenge', 'a charset and no realm', challenged('Basic charset="UTF-8"')],
    ['incomplete-challenge', 'the second of a list', challenged('Bearer realm="x", Digest realm="x", qop="auth"')],
    ['unregistered-scheme', 'beside registered ones', challenged('Negotiate', 'NTLM', 'Basic realm="x"')],
    [
      'weak-challenge',
      'a session variant of MD5',
      challenged('Digest realm="x", nonce="y", qop="auth", algorithm=md5-sess'),
    ],
    [
      'weak-challenge',
      'two of Digest, neither with qop',
      challenged('Digest realm="x", nonce="y"', 'Digest realm="x", nonce="z", algorithm=SHA-256'),
    ],
    ['cleartext-credentials', 'a private address', plain('http://10.0.0.5')],
    ['cleartext-credentials', 'a host that begins like the loopback', plain('http://127.example.com')],
    ['cleartext-credentials', 'a WebSocket', plain('ws://chat.shop.example', 'Cookie: sessionid=8f3kd92ks9dk2ls0')],
    ['cleartext-credentials', 'capital letters in the scheme', plain('HTTP://api.shop.example')],
    [
      'bearer-error-mismatch',
      'a value without quotes',
      `${withToken}\n---\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: bearer error=insufficient_scope\n\nno`,
    ],
    [
      'bearer-error-mismatch',
      'the last of a list',
      `${withToken}\n---\nHTTP/1.1 403 Forbidden\nWWW-Authenticate: Basic realm="x", Bearer realm="x", error="invalid_token"\n\nno`,
    ],
    [
      'bearer-error-without-token',
      'a cookie that is no token',
      `${api}\nCookie: lang=de\n---\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token"\n\nno`,
    ],
    [
      'preflight-denied',
      'a preflight that is asked to log in',
      `${preflight}\n---\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="x"`,
    ],
    [
      'cors-opaque-denial',
      'an opaque origin',
      `${cross.replace('https://app.shop.example', 'null')}\n---\nHTTP/1.1 403 Forbidden\n\nno`,
    ],
    [
      'cors-opaque-denial',
      'a port that differs',
      `${cross}\n---\nHTTP/1.1 403 Forbidden\nAccess-Control-Allow-Origin: https://app.shop.example:8443\n\nno`,
    ],
    [
      'native-login-prompt',
      'the last line of three',
      `${fetched}\n---\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\nWWW-Authenticate: Custom\nWWW-Authenticate: NTLM\n\nno`,
    ],
    ['cacheable-denial', 'a lifetime in quotes', cached('Cache-Control: public, max-age="60"')],
    ['cacheable-denial', 'directives in two lines', cached('Cache-Control: public\nCache-Control: max-age=60')],
    [
      'cacheable-denial',
      'a time to expire',
      cached('Date: Sun, 01 Mar 2026 12:00:00 GMT\nExpires: Sun, 01 Mar 2026 13:00:00 GMT'),
    ],
    ['no-reason', 'white space', `${api}\n---\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n  {  }  `],
    ['no-reason', 'HTTP/3', `${api}\n---\nHTTP/3 403\nContent-Length: 0`],
    ['status-body-mismatch', 'a status in a text', json('403 Forbidden', '{"status":"401","message":"no"}')],
    ['missing-retry-after', 'a field that only says whether', limited('X-Should-Retry: true')],
    ['missing-retry-after', 'an empty field', limited('Retry-After:')],
    [
      'login-redirect',
      'a redirect that keeps the method',
      `${fetched}\n---\nHTTP/1.1 307 Temporary Redirect\nLocation: //login.shop.example/`,
    ],
  ])('%s: %s', (rule, _title, http) => expect(reported(http)).toContain(rule));
});

describe('odd input that is in order is not reported', () => {
  test.each([
    [
      'missing-www-authenticate',
      'a login that a proxy asks for',
      `${api}\n---\nHTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: Basic realm="x"\n\nno`,
    ],
    ['missing-www-authenticate', 'a name in small letters', `${api}\n---\nHTTP/2 401\nwww-authenticate: bearer\n\nno`],
    [
      'missing-www-authenticate',
      'an answer that is still the same',
      `${withToken}\n---\nHTTP/1.1 304 Not Modified\nETag: "x"`,
    ],
    ['missing-www-authenticate', 'a field that is there and empty', challenged('')],
    ['malformed-challenge', 'a realm with escaped quotes', challenged('Basic realm="the \\"staff\\" area"')],
    ['malformed-challenge', 'a comma and an equals sign in a realm', challenged('Basic realm="a, b=c", Bearer')],
    ['malformed-challenge', 'empty members of the list', challenged(', Basic realm="x",, Bearer ,')],
    ['malformed-challenge', 'one empty line of two', challenged('', 'Basic realm="x"')],
    ['malformed-challenge', 'spaces around the equals sign', challenged('Basic realm = "x"')],
    ['malformed-challenge', 'a token68 with padding', challenged('Negotiate YII==', 'NTLM TlRMTVNTUAAC')],
    ['malformed-challenge', 'a name that looks like a scheme', challenged('Bearer basic="1", scope="a b"')],
    ['malformed-challenge', 'a charset', challenged('Basic realm="x", charset="UTF-8"')],
    ['malformed-challenge', 'letters of other scripts', challenged('Basic realm="Geschäft"')],
    ['incomplete-challenge', 'capital letters', challenged('BASIC REALM="x"')],
    ['incomplete-challenge', 'an empty realm', challenged('Basic realm=""')],
    ['incomplete-challenge', 'a realm without quotes', challenged('Basic realm=staff')],
    ['incomplete-challenge', 'schemes that need none', challenged('Bearer', 'Negotiate', 'DPoP algs="ES256"')],
    [
      'unregistered-scheme',
      'registered ones in other letters',
      challenged('bearer', 'DPOP algs="ES256"', 'scram-sha-256 realm="x"'),
    ],
    [
      'weak-challenge',
      'a stronger one beside it',
      challenged(
        'Digest realm="x", nonce="y", qop="auth"',
        'Digest realm="x", nonce="y", qop="auth", algorithm=SHA-256',
      ),
    ],
    [
      'weak-challenge',
      'another scheme beside it',
      challenged('Digest realm="x", nonce="y", qop="auth"', 'Basic realm="x"'),
    ],
    ['cleartext-credentials', 'the loopback of IPv6', plain('http://[::1]:8080')],
    ['cleartext-credentials', 'a name of the loopback', plain('http://api.localhost:3000')],
    ['cleartext-credentials', 'another address of the loopback', plain('http://127.8.8.8')],
    [
      'cleartext-credentials',
      'a secure WebSocket',
      plain('wss://chat.shop.example', 'Cookie: sessionid=8f3kd92ks9dk2ls0'),
    ],
    [
      'bearer-error-mismatch',
      'an error of another scheme',
      `${withToken}\n---\nHTTP/1.1 403 Forbidden\nWWW-Authenticate: Custom error="invalid_token"\n\nno`,
    ],
    [
      'bearer-error-mismatch',
      'the right status',
      `${withToken}\n---\nHTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer scope="a", error="insufficient_scope"\n\nno`,
    ],
    [
      'bearer-error-without-token',
      'a token in the query',
      `GET /v1/me?access_token=7b1f0a6de2c94855 HTTP/1.1\n---\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token"\n\nno`,
    ],
    [
      'bearer-error-without-token',
      'a token in the body',
      `POST /v1/me HTTP/1.1\nContent-Type: application/x-www-form-urlencoded\n\naccess_token=7b1f0a6de2c94855\n---\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token"\n\nno`,
    ],
    [
      'preflight-denied',
      'OPTIONS that no browser sent',
      `OPTIONS /v1/me HTTP/1.1\nHost: api.shop.example\n---\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n\nno`,
    ],
    [
      'native-login-prompt',
      'a login that a proxy asks for',
      `${fetched}\n---\nHTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: Basic realm="x"\n\nno`,
    ],
    [
      'native-login-prompt',
      'the name in a realm',
      `${fetched}\n---\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="Basic realm"\n\nno`,
    ],
    [
      'cors-opaque-denial',
      'an opaque origin that is allowed',
      `${cross.replace('https://app.shop.example', 'null')}\n---\nHTTP/1.1 403 Forbidden\nAccess-Control-Allow-Origin: null\n\nno`,
    ],
    ['cors-opaque-denial', 'a program that is no browser', `${api}\n---\nHTTP/1.1 403 Forbidden\n\nno`],
    ['cacheable-denial', 'a shared lifetime of nothing', cached('Cache-Control: s-maxage=0, max-age=60')],
    ['cacheable-denial', 'capital letters', cached('Cache-Control: Private, Max-Age=60')],
    ['cacheable-denial', 'an expiry that is no date', cached('Date: Sun, 01 Mar 2026 12:00:00 GMT\nExpires: 0')],
    ['cacheable-denial', 'a credential, and no leave to share', cached('Cache-Control: max-age=60', withToken)],
    ['cacheable-denial', 'an answer to POST', cached('Cache-Control: public, max-age=60', api.replace('GET', 'POST'))],
    ['no-reason', 'an answer to HEAD', `${api.replace('GET', 'HEAD')}\n---\nHTTP/1.1 403 Forbidden\nContent-Length: 0`],
    ['no-reason', 'a challenge', `${api}\n---\nHTTP/2 401\nwww-authenticate: Basic realm="x"\ncontent-length: 0`],
    [
      'no-reason',
      'words of its own beside the status',
      `${api}\n---\nHTTP/1.1 403 Your address is blocked\nContent-Length: 0`,
    ],
    ['status-body-mismatch', 'the same status as a text', json('403 Forbidden', '{"status":"403","message":"no"}')],
    ['status-body-mismatch', 'a number of its own', json('401 Unauthorized', '{"code":40301,"message":"no"}')],
    [
      'status-body-mismatch',
      'a sub-status',
      `${api}\n---\nHTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<title>403.14</title><h1>403.14 - listing</h1>`,
    ],
    ['missing-retry-after', 'a date', limited('Retry-After: Sun, 01 Mar 2026 12:01:00 GMT')],
    ['missing-retry-after', 'a field of the older draft', limited('RateLimit: limit=10, remaining=0, reset=50')],
    ['missing-retry-after', 'a field of another name', limited('X-Rate-Limit-Reset-After: 1.5')],
    [
      'login-redirect',
      'a person who goes to a page',
      `GET /v1/me HTTP/1.1\nSec-Fetch-Dest: document\nSec-Fetch-Mode: navigate\n---\nHTTP/1.1 302 Found\nLocation: /login`,
    ],
  ])('%s: %s', (rule, _title, http) => expect(reported(http)).not.toContain(rule));
});
