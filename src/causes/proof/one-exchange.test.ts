import { describe, expect, it } from 'vitest';
import { verdictAt, verdictOf } from './testdata/verdict.ts';

const agent = 'User-Agent: Mozilla/5.0 Firefox/149.0';
const ask = (line: string, fields: readonly string[] = [], body = '') =>
  [`${line} HTTP/1.1`, agent, ...fields, ...(body === '' ? [] : ['', body])].join('\n');
const json = (status: string, body: string, ...fields: readonly string[]) =>
  [`HTTP/1.1 ${status}`, 'Content-Type: application/json', ...fields, '', body].join('\n');
const unknown = json('401 Unauthorized', '{"message":"Invalid API key"}');
const basic = (name: string) => `Authorization: Basic ${btoa(`${name}:`)}`;

describe('a key whose first letters name its environment', () => {
  it.each([
    ['GET https://api.midtrans.com/v2/a/status', basic('SB-Mid-server-Kx81mzQ0aa')],
    ['GET https://api.paddle.com/products', 'Authorization: Bearer pdl_sdbx_apikey_01h7xk2c0a9z'],
    ['GET https://sandbox-api.paddle.com/products', 'Authorization: Bearer pdl_live_apikey_01h7xk2c0a9z'],
    ['GET https://api.checkout.com/payments/pay_1', 'Authorization: Bearer sk_sbox_7c0k2mzq81aa'],
    ['GET https://api.gocardless.com/mandates', 'Authorization: Bearer sandbox_77AbQ0zK1m'],
    ['GET https://api-sandbox.courier.example/v1/jobs', 'X-Api-Key: prod_91f0c2d7a844ab'],
  ])('is wrong-audience: %s', (line, field) => {
    expect(verdictOf(ask(line, [field]), unknown)).toMatch(/^wrong-audience/);
  });

  it.each([
    ['GET https://sandbox-api.paddle.com/products', 'Authorization: Bearer pdl_sdbx_apikey_01h7xk2c0a9z'],
    ['GET https://api.stripe.com/v1/charges', 'Authorization: Bearer sk_test_91f0c2d7a844ab'],
    ['GET https://api.stripe.com/v1/charges', 'Authorization: Bearer sk_live_91f0c2d7a844ab'],
    ['GET http://localhost:8080/v1/jobs', 'X-Api-Key: sandbox_91f0c2d7a844ab'],
    ['GET https://api.sandboxes.example/v1/jobs', 'X-Api-Key: live_91f0c2d7a844ab'],
    ['GET https://api.shop.example/v1/jobs', 'X-Api-Key: sbxq91f0c2d7a844ab'],
  ])('is not told of by %s with %s', (line, field) => {
    expect(verdictOf(ask(line, [field]), unknown)).not.toMatch(/^wrong-audience/);
  });
});

describe('a login with nothing in it', () => {
  const invalid = json('403 Forbidden', '{"message":"Invalid login","type":"INVALID_LOGIN"}');
  const empty = ['Content-Type: application/json', 'Content-Length: 0'];
  it.each([
    ['tokens', ask('POST https://remote.example/api/tokens', empty), invalid],
    [
      'a session',
      ask('POST https://app.example/api/session', empty, '{}'),
      json('401 Unauthorized', '{"error":"Invalid credentials"}'),
    ],
    [
      'a login',
      ask('POST https://app.example/login', empty),
      json('401 Unauthorized', '{"error":"Wrong username or password"}'),
    ],
    [
      'authenticate',
      ask('POST https://app.example/v2/authenticate', empty),
      json('401 Unauthorized', '{"error":"bad credentials"}'),
    ],
    [
      'sign-in',
      ask('POST https://app.example/users/sign_in', empty, '{}'),
      json('401 Unauthorized', '{"error":"Invalid Email or password."}'),
    ],
  ])('is no-credentials for %s', (_, request, answer) => {
    expect(verdictOf(request, answer)).toMatch(/^no-credentials/);
  });

  it.each([
    [
      'a name and a password',
      ask('POST https://app.example/login', ['Content-Type: application/json'], '{"user":"ana","password":"Sommer7"}'),
      invalid,
    ],
    [
      'a reason of its own',
      ask('POST https://app.example/login', empty),
      json('403 Forbidden', '{"message":"Your IP address has been blocked"}'),
    ],
    [
      'an empty order',
      ask('POST https://app.example/orders', ['Content-Length: 0', 'Authorization: Bearer ab_77c0192d']),
      unknown,
    ],
    ['no words', ask('POST https://app.example/login', empty), 'HTTP/1.1 403 Forbidden'],
    ['a code in the address', ask('POST https://app.example/api/tokens?code=77ab0c19zz', empty), invalid],
  ])('is not that with %s', (_, request, answer) => {
    expect(verdictOf(request, answer)).not.toBe('no-credentials certain');
  });
});

describe('a fault under status 500', () => {
  const soap = (reason: string) =>
    `HTTP/1.1 500 Internal Server Error\nContent-Type: text/xml\n\n<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Client</faultcode><faultstring>${reason}</faultstring></s:Fault></s:Body></s:Envelope>`;
  const call = ask('POST https://erp.example/soap', ['Content-Type: text/xml', 'Cookie: JSESSIONID=77ab0c19'], '<a/>');
  it.each([
    ['expired-credentials', soap('The session has expired. Log in again.')],
    ['invalid-credentials', soap('Invalid user name or password')],
    ['insufficient-permission', soap('The user does not have permission to read this mailbox')],
    [
      'expired-credentials',
      json('500 Server Error', '{"jsonrpc":"2.0","id":4,"error":{"code":-32001,"message":"Session expired"}}'),
    ],
    [
      'expired-credentials',
      json('500 Server Error', '{"Body":{"Fault":{"Reason":{"Text":"auth credentials have expired"}}}}'),
    ],
  ])('is %s', (cause, answer) => {
    expect(verdictOf(call, answer)).toMatch(new RegExp(`^${cause}`));
  });

  it.each([
    ['a database', soap('ORA-01017: invalid username/password; logon denied (jdbc)')],
    ['another service', soap('The upstream server answered 401: access token expired')],
    ['a bug', soap('Object reference not set to an instance of an object')],
    ['the form', soap('Element amount is not allowed here')],
    ['a page', 'HTTP/1.1 500 Server Error\nContent-Type: text/html\n\n<p>The session has expired in the worker.</p>'],
  ])('is no denial where it is about %s', (_, answer) => {
    expect(verdictOf(call, answer)).toBe('none');
  });
});

describe('a login in steps', () => {
  const type = ['Content-Type: application/json'];
  const url = 'POST https://nvr.example/RPC2_Login';
  const first = ask(url, type, '{"method":"global.login","params":{"userName":"lager","password":""},"id":1}');
  const second = ask(url, type, '{"method":"global.login","params":{"userName":"lager","password":"9E44A9BF"},"id":2}');
  const handed = (what: string) =>
    json('200 OK', `{"error":{"code":1,"message":"login challenge"},"params":{${what}},"result":false}`);
  const done = json('200 OK', '{"id":2,"result":true,"params":{"keepAliveInterval":60}}');
  it.each([
    ['a random value', handed('"random":"1141867540","realm":"Login to 90"')],
    ['a nonce', handed('"nonce":"7a0b3f2c"')],
    ['a salt', handed('"salt":"c0ffee12"')],
    ['a challenge', json('401 Unauthorized', '{"challenge":"8f10aa","message":"Unauthorized"}')],
    [
      'a challenge in XML',
      'HTTP/1.1 401 Unauthorized\nContent-Type: text/xml\n\n<SessionInfo><Challenge>8f10aa</Challenge></SessionInfo>',
    ],
  ])('goes on from %s', (_, answer) => {
    expect(verdictAt(-2, first, answer, second, done)).toBe('auth-handshake certain');
  });

  it.each([
    ['nothing follows', [first, handed('"random":"1141867540"')], 1],
    ['the second is refused as well', [first, handed('"random":"1"'), second, handed('"random":"2"')], 2],
    ['nothing was handed out', [first, json('401 Unauthorized', '{"message":"Wrong password"}'), second, done], 2],
    ['somebody else logs in', [first, handed('"random":"1"'), second.replace('lager', 'chef'), done], 2],
    ['something else is asked', [first, handed('"random":"1"'), ask('GET https://nvr.example/'), done], 2],
  ] as const)('is none where %s', (_, messages, fromEnd) => {
    expect(verdictAt(-fromEnd, ...messages)).not.toMatch(/^auth-handshake/);
  });
});

describe('a protected area that wants a fresh login', () => {
  const cookie = 'Cookie: express.sid=s%3AkJ2a0b1.qW9';
  const mine = json('200 OK', '{"topics":[]}', 'Cache-Control: private, no-cache');
  const read = ask('GET https://forum.example/api/unread', [cookie]);
  const inside = 'Referer: https://forum.example/admin/settings';
  const again = json('401 Unauthorized', '{"message":"You are not logged in. Log in and try again."}');
  it.each([
    ['settings', 'PUT https://forum.example/api/v3/admin/settings/max', inside],
    ['a user', 'DELETE https://forum.example/admin/users/4', inside],
    ['keys', 'POST https://forum.example/api-keys', 'Referer: https://forum.example/api-keys/new'],
    ['billing', 'GET https://forum.example/billing/card', 'Referer: https://forum.example/billing'],
    ['sudo', 'POST https://forum.example/sudo/repos/4', 'Referer: https://forum.example/sudo/repos'],
  ])('is step-up-required for %s', (_, line, referer) => {
    expect(verdictOf(read, mine, ask(line, [cookie, referer]), again)).toBe('step-up-required likely');
  });

  const put = 'PUT https://forum.example/admin/settings/max';
  it.each([
    ['the caller never was inside', [read, mine, ask(put, [cookie]), again]],
    [
      'only a public page was served',
      [
        ask('GET https://forum.example/a', [cookie]),
        'HTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>A</p>',
        ask(put, [cookie, inside]),
        again,
      ],
    ],
    [
      'the words name a permission',
      [
        read,
        mine,
        ask(put, [cookie, inside]),
        json('403 Forbidden', '{"message":"You do not have permission to change settings"}'),
      ],
    ],
    [
      'another session was served',
      [
        ask('GET https://forum.example/api/unread', ['Cookie: express.sid=s%3Aother.z']),
        mine,
        ask(put, [cookie, inside]),
        again,
      ],
    ],
    ['it is no protected area', [read, mine, ask('PUT https://forum.example/posts/4', [cookie, inside]), again]],
  ])('is not where %s', (_, messages) => {
    expect(verdictOf(...messages)).not.toMatch(/^step-up-required/);
  });
});

describe('a foreign page that asks for a change', () => {
  const post = ask(
    'POST https://book.example/cancel',
    ['Cookie: session=77ab0c19zq', 'Origin: https://www.other.example', 'Sec-Fetch-Site: cross-site'],
    'a=1',
  );
  const text = (words: string) => `HTTP/1.1 403 Forbidden\nContent-Type: text/plain\n\n${words}`;
  it.each([
    'cross-origin request detected from Sec-Fetch-Site header',
    'cross-origin request detected, and/or browser is out of date: Sec-Fetch-Site is missing, and Origin does not match Host',
    'Cross-site POST form submissions are forbidden',
    'Cross-site requests are not allowed',
    'Invalid Sec-Fetch-Site: expected same-origin',
    'The request was blocked by a resource isolation policy',
    'Blocked by Fetch Metadata',
    'Rejected: fetch-metadata policy violation',
    'Request denied by resource isolation',
    'Forbidden by the Resource Isolation Policy of this server',
  ])('is refused for where it comes from: %s', (words) => {
    expect(verdictOf(post, text(words))).toMatch(/^(?:origin-rejected|csrf-rejected) (?:likely|certain)/);
  });

  it('is refused what it only reads by a policy for resources, and by no other words', () => {
    const read = ask('GET https://book.example/data.json', ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: no-cors']);
    expect(verdictOf(read, text('Blocked by resource isolation policy'))).toBe('origin-rejected likely');
    expect(verdictOf(read, text('Blocked by security policy'))).not.toMatch(/^origin-rejected/);
  });

  it.each([
    'The request was blocked by a network isolation policy',
    'Blocked by the data isolation policy of your tenant',
    'You may not fetch metadata of this record',
    'The request was blocked by a security policy',
    'No permission for resource isolation-settings',
  ])('is not what is meant by: %s', (words) => {
    const own = ask('POST https://book.example/cancel', ['Authorization: Bearer 7f3c9a1d5be24680aa'], 'a=1');
    expect(verdictOf(own, text(words))).not.toMatch(/^origin-rejected/);
  });
});
