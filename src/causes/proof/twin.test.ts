import { describe, expect, it } from 'vitest';
import { verdictOf } from './testdata/verdict.ts';

interface Sent {
  readonly line?: string;
  readonly fields?: readonly string[];
  readonly body?: string;
}

const browser = 'User-Agent: Mozilla/5.0 Firefox/148.0';
function ask({ line = 'GET /v1/orders', fields = [], body = '' }: Sent): string {
  const [method = '', path = ''] = line.split(' ');
  const url = path.startsWith('/') ? `https://api.shop.example${path}` : path;
  const agent = fields.some((field) => field.startsWith('User-Agent')) ? [] : [browser];
  const type = body === '' ? [] : ['Content-Type: application/json'];
  return [`${method} ${url} HTTP/1.1`, ...agent, ...type, ...fields, ...(body === '' ? [] : ['', body])].join('\n');
}

const json = (status: string, text: string) => `HTTP/1.1 ${status}\nContent-Type: application/json\n\n${text}`;
const ok = json('200 OK', '{"id":7}');
const gone = json('404 Not Found', '{"message":"Not Found"}');
const no = json('403 Forbidden', '{"message":"Forbidden"}');
const unknown = json('401 Unauthorized', '{"message":"Unauthorized"}');
const bearer = 'Authorization: Bearer mh_0c2d7a84491f55e0';
const otherBearer = 'Authorization: Bearer mh_77b1aa0945c2e3f8';
const basic = 'Authorization: Basic bWFyaWE6YXV0dW1uLWxlYXZlcw==';
const otherBasic = 'Authorization: Basic bWFyaWE6d2ludGVyLWxlYXZlcw==';
const session = 'Cookie: sessionid=1f90c2ab77d0e4415c';
const foreign = 'Origin: https://partner.example';
const change = { line: 'POST /v1/orders', body: '{"item":3}' };

type Pair = readonly [title: string, served: Sent, refused: Sent, answer: string];
function named(cause: string, pairs: readonly Pair[]) {
  it.each(pairs)(`is ${cause} for %s`, (_, served, refused, answer) => {
    expect(verdictOf(ask(served), ok, ask(refused), answer)).toBe(`${cause} likely`);
  });
}
function notNamed(cause: string, pairs: readonly Pair[]) {
  it.each(pairs)(`is not ${cause} for %s`, (_, served, refused, answer) => {
    expect(verdictOf(ask(served), ok, ask(refused), answer)).not.toBe(`${cause} likely`);
    expect(verdictOf(ask(served), ok, ask(refused), answer)).not.toBe(`${cause} certain`);
  });
}
const banned = json('403 Forbidden', '{"message":"Your IP address has been blocked"}');
const upgrade = json('403 Forbidden', '{"message":"Upgrade your plan to use this API"}');

describe('the calling site alone', () => {
  named('origin-rejected', [
    ['a foreign Origin', { fields: [bearer] }, { fields: [bearer, foreign] }, no],
    ['another Origin of two', { fields: ['Origin: https://a.example'] }, { fields: [foreign] }, no],
    ['a foreign Referer', {}, { fields: ['Referer: https://partner.example/a'] }, no],
    [
      'the own Origin under another name of the machine',
      { line: 'GET http://localhost:4000/live/socket', fields: ['Origin: http://localhost:4000'] },
      { line: 'GET http://127.0.0.1:4000/live/socket', fields: ['Origin: http://127.0.0.1:4000'] },
      no,
    ],
  ]);
  notNamed('origin-rejected', [
    ['another caller as well', { fields: [bearer] }, { fields: [otherBearer, foreign] }, no],
    ['a stated reason', { fields: [bearer] }, { fields: [bearer, foreign] }, banned],
    ['another address', { line: 'GET /v1/news' }, { fields: [foreign] }, no],
    [
      'names of different machines',
      { line: 'GET http://one.example/live', fields: ['Origin: http://one.example'] },
      { line: 'GET http://two.example/live', fields: ['Origin: http://two.example'] },
      no,
    ],
  ]);
});

describe('a credential or none', () => {
  named('no-credentials', [
    ['a token that is missing', { fields: [bearer] }, {}, no],
    ['a cookie that is missing', { fields: [session] }, {}, no],
    ['a key in the query that is missing', { line: 'GET /v1/orders?api_key=hb_91f0c2d7a844' }, {}, no],
  ]);
  notNamed('no-credentials', [
    ['a stated reason', { fields: [bearer] }, {}, banned],
    ['another client as well', { fields: [bearer, 'User-Agent: app/1'] }, {}, no],
    ['another address', { line: 'GET /v1/news', fields: [bearer] }, {}, no],
  ]);
  named('invalid-credentials', [
    ['a token added to what is public', {}, { fields: [bearer] }, unknown],
    ['a login added to what is public', {}, { fields: [basic] }, unknown],
    ['a key added to what is public', {}, { fields: ['X-Api-Key: hb_91f0c2d7a844'] }, unknown],
  ]);
  named('wrong-scheme', [
    [
      'a token added to a public file',
      { line: 'GET /a/et.json.txt' },
      { line: 'GET /a/et.json.txt', fields: [bearer] },
      no,
    ],
  ]);
  notNamed('invalid-credentials', [
    ['a 403 to a token on what is public', {}, { fields: [bearer] }, no],
    ['a stated reason', {}, { fields: [bearer] }, upgrade],
    ['another address', { line: 'GET /v1/news' }, { fields: [bearer] }, unknown],
  ]);
});

describe('the scheme or place of the credential', () => {
  named('wrong-scheme', [
    ['a cookie where a token passes', { fields: [bearer] }, { fields: [session] }, unknown],
    ['a token where a key passes', { fields: ['X-Api-Key: hb_91f0c2d7a844'] }, { fields: [bearer] }, unknown],
    ['a login where a token passes', { fields: [bearer] }, { fields: [basic] }, unknown],
  ]);
  notNamed('wrong-scheme', [
    [
      'a scheme that the server offers',
      { fields: ['X-Api-Key: hb_91f0c2d7a844'] },
      { fields: [bearer] },
      'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="a"\nContent-Length: 0',
    ],
    ['a caller who is known', { fields: [otherBearer] }, { fields: [session] }, no],
    ['a stated reason', { fields: [bearer] }, { fields: [session] }, upgrade],
  ]);
  it('is certain for the same value in another place', () => {
    const key = 'hb_91f0c2d7a844';
    const moved = ask({ line: `GET /v1/orders?api_key=${key}` });
    expect(verdictOf(moved, ok, ask({ fields: [`X-Api-Key: ${key}`] }), unknown)).toBe('wrong-scheme certain');
  });
});

describe('another credential of the same kind', () => {
  named('insufficient-permission', [
    ['another token', { fields: [otherBearer] }, { fields: [bearer] }, no],
    ['another login', { fields: [otherBasic] }, { fields: [basic] }, no],
    ['another token for a change', { ...change, fields: [otherBearer] }, { ...change, fields: [bearer] }, no],
  ]);
  named('invalid-credentials', [
    ['another password', { fields: [otherBasic] }, { fields: [basic] }, unknown],
    ['another letter case', { fields: ['X-App-Id: myAppId'] }, { fields: ['X-App-Id: MyAppId'] }, no],
    ['a key cut off', { fields: ['X-Api-Key: hb_91f0c2d7a844'] }, { fields: ['X-Api-Key: hb_91f0c2d7a8'] }, no],
  ]);
  notNamed('insufficient-permission', [
    ['a cookie that may be unknown', { fields: ['Cookie: sessionid=77d0e4415c1f90c2ab'] }, { fields: [session] }, no],
    ['another client as well', { fields: [otherBearer, 'User-Agent: app/1'] }, { fields: [bearer] }, no],
    ['a stated reason', { fields: [otherBearer] }, { fields: [bearer] }, banned],
  ]);
});

describe('the token that guards a form', () => {
  const guarded = (value: string): Sent => ({ ...change, fields: [session, `X-CSRF-Token: ${value}`] });
  named('csrf-rejected', [
    ['a token that is missing', guarded('a91'), { ...change, fields: [session] }, no],
    ['a token of another value', guarded('a91'), guarded('b27'), no],
    [
      'a token of another field that is missing',
      { ...change, line: 'POST /v1/orders', fields: [session, 'X-XSRF-TOKEN: a9'] },
      { ...change, fields: [session] },
      no,
    ],
  ]);
  notNamed('csrf-rejected', [
    ['the same token', guarded('a91'), guarded('a91'), no],
    ['a stated reason', guarded('a91'), { ...change, fields: [session] }, banned],
    [
      'a token that another read carried',
      { fields: [session, 'X-CSRF-Token: a91'] },
      { fields: [session, 'X-CSRF-Token: b02'] },
      no,
    ],
  ]);
  named('csrf-rejected', [
    ['a read without the token', { fields: [session, 'X-CSRF-Token: a91'] }, { fields: [session] }, no],
  ]);
});

describe('the client software', () => {
  const named403 = (agent: string): Sent => ({ fields: [`User-Agent: ${agent}`] });
  named('bot-challenge', [
    ['a script', {}, named403('python-requests/2.32'), no],
    ['a tool', {}, named403('curl/8.5.0'), no],
    ['an old browser', {}, named403('Mozilla/4.0 (compatible; MSIE 6.0)'), no],
  ]);
  notNamed('bot-challenge', [
    ['a 401 to a credential', { fields: [bearer] }, { fields: [bearer, 'User-Agent: curl/8.5.0'] }, unknown],
    ['another caller as well', { fields: [bearer] }, named403('curl/8.5.0'), no],
    ['a stated reason', {}, named403('curl/8.5.0'), upgrade],
  ]);
});

describe('http or https', () => {
  const plain = (path: string, ...fields: readonly string[]): Sent => ({
    line: `GET http://api.shop.example${path}`,
    fields,
  });
  named('tls-required', [
    ['http', {}, plain('/v1/orders'), no],
    ['http with a query', { line: 'GET /v1/orders?page=2' }, plain('/v1/orders?page=2'), no],
    ['http with a token', { fields: [bearer] }, plain('/v1/orders', bearer), no],
  ]);
  notNamed('tls-required', [
    ['another path', { line: 'GET /v1/news' }, plain('/v1/orders'), no],
    ['another caller as well', { fields: [bearer] }, plain('/v1/orders'), no],
    ['https where http is served', plain('/v1/orders'), {}, no],
  ]);
});

describe('the spelling of the address', () => {
  named('wrong-route', [
    ['a doubled slash', {}, { line: 'GET //v1/orders' }, no],
    ['a doubled slash within', {}, { line: 'GET /v1//orders' }, no],
    ['a doubled slash with a token', { fields: [bearer] }, { line: 'GET /v1//orders', fields: [bearer] }, no],
  ]);
  notNamed('wrong-route', [
    ['a trailing slash, which may get past a check', { line: 'GET /v1/orders/' }, {}, no],
    ['another letter case', { line: 'GET /V1/Orders' }, {}, no],
    ['another caller as well', { fields: [bearer] }, { line: 'GET //v1/orders' }, no],
  ]);
});

describe('the method', () => {
  named('insufficient-permission', [
    ['a change by who may read', { fields: [bearer] }, { ...change, fields: [bearer] }, no],
    ['a deletion by who may read', { fields: [basic] }, { line: 'DELETE /v1/orders', fields: [basic] }, no],
    [
      'a change with a key that reads',
      { fields: ['X-Api-Key: hb_91f0c2d7a844'] },
      { line: 'PUT /v1/orders', fields: ['X-Api-Key: hb_91f0c2d7a844'] },
      no,
    ],
  ]);
  named('method-not-permitted', [['a deletion by nobody', {}, { line: 'DELETE /v1/orders' }, no]]);
  notNamed('insufficient-permission', [
    ['a cookie, which may lack the token of a form', { fields: [session] }, { ...change, fields: [session] }, no],
    [
      'a 401 to a token that nobody is known to have got',
      { fields: [bearer] },
      { ...change, fields: [bearer] },
      unknown,
    ],
    ['a stated reason', { fields: [bearer] }, { ...change, fields: [bearer] }, banned],
  ]);
  it('knows the caller after a 401 where the token was handed out before', () => {
    const login = ask({ line: 'POST /auth/token', body: '{"username":"guest","password":"right"}' });
    const token = json('200 OK', '{"access_token":"mh_0c2d7a84491f55e0","token_type":"Bearer"}');
    const read = [ask({ fields: [bearer] }), ok] as const;
    const bare = 'HTTP/1.1 401 Unauthorized\nContent-Length: 0';
    expect(verdictOf(login, token, ...read, ask({ ...change, fields: [bearer] }), bare)).toBe(
      'insufficient-permission likely',
    );
  });
});

describe('another object in the same place', () => {
  named('insufficient-permission', [
    ['another id', { line: 'GET /v1/orders/7', fields: [bearer] }, { line: 'GET /v1/orders/8', fields: [bearer] }, no],
    [
      'another name',
      { line: 'GET /v1/teams/red', fields: [session] },
      { line: 'GET /v1/teams/blue', fields: [session] },
      no,
    ],
    [
      'another id with a cookie',
      { line: 'GET /v1/orders/7', fields: [session] },
      { line: 'GET /v1/orders/8', fields: [session] },
      no,
    ],
  ]);
  it('was found where others are missing', () => {
    const of = (name: string) => ask({ line: `GET /v1/teams/pay/pipelines/${name}`, fields: [session] });
    expect(verdictOf(of('ledger-import'), gone, of('ledger-deploy'), no)).toBe('insufficient-permission likely');
  });
  it('is another one in the body, where the refusal sits in a success', () => {
    const call = (name: string) =>
      ask({ line: 'POST /rpc', fields: [basic], body: `{"method":"get","name":"${name}"}` });
    const refused = json('200 OK', '{"jsonrpc":"2.0","error":{"code":403,"message":"Forbidden"},"id":1}');
    expect(verdictOf(call('Garden party'), json('200 OK', '{"result":false}'), call('Move'), refused)).toBe(
      'insufficient-permission likely',
    );
  });
  notNamed('insufficient-permission', [
    ['nobody', { line: 'GET /v1/orders/7' }, { line: 'GET /v1/orders/8' }, no],
    [
      'a stated reason',
      { line: 'GET /v1/orders/7', fields: [bearer] },
      { line: 'GET /v1/orders/8', fields: [bearer] },
      upgrade,
    ],
    [
      'another search',
      { line: 'GET /v1/find?q=a', fields: [session] },
      { line: 'GET /v1/find?q=b', fields: [session] },
      no,
    ],
  ]);
});

describe('time alone', () => {
  it.each([[bearer], [session], [browser]])('says nothing of %s', (field) => {
    const one = ask({ fields: [field] });
    expect(verdictOf(one, ok, one, no)).toMatch(/^unspecified-403/);
  });

  it('takes from a difference what the very same request was served without', () => {
    const one = ask({ fields: [foreign] });
    expect(verdictOf(one, ok, ask({}), ok, one, no)).not.toContain('likely');
  });
});
