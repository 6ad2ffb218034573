import { describe, expect, it } from 'vitest';
import { verdictAt, verdictOf } from './testdata/verdict.ts';

const ask = (line: string, ...fields: readonly string[]) =>
  [`${line} HTTP/1.1`, 'User-Agent: Mozilla/5.0 Firefox/149.0', ...fields].join('\n');
const json = (status: string, body: string) => `HTTP/1.1 ${status}\nContent-Type: application/json\n\n${body}`;
const ok = json('200 OK', '[{"id":1}]');
const no = json('403 Forbidden', '{"message":"Forbidden"}');
const unknown = json('401 Unauthorized', '{"message":"Unauthorized"}');
const bearer = (token: string) => `Authorization: Bearer ${token}`;
const vx = bearer('vx_0a1b2c3d4e5f');

describe('a signed address and another method', () => {
  const s3 =
    'https://scans.s3.eu-central-1.amazonaws.com/a.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAEXAMPLE00DEMO00%2F20260301%2Feu-central-1%2Fs3%2Faws4_request&X-Amz-Date=20260301T120000Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=5f0a7c1d2e3b4c5d6e7f8091a2b3c4d5';
  const gcs =
    'https://storage.googleapis.com/b/a.pdf?X-Goog-Algorithm=GOOG4-RSA-SHA256&X-Goog-Credential=a%40b.iam&X-Goog-Date=20260301T120000Z&X-Goog-Expires=900&X-Goog-SignedHeaders=host&X-Goog-Signature=5f0a7c1d2e3b4c5d';
  it.each([
    ['HEAD', `GET ${s3}`, `HEAD ${s3}`],
    ['GET after an upload', `PUT ${s3}`, `GET ${s3}`],
    ['DELETE', `GET ${s3}`, `DELETE ${s3}`],
    ['HEAD at another store', `GET ${gcs}`, `HEAD ${gcs}`],
    ['PUT at another store', `GET ${gcs}`, `PUT ${gcs}`],
  ])('is bad-signature for %s', (_, served, refused) => {
    expect(verdictOf(ask(served), ok, ask(refused), 'HTTP/1.1 403 Forbidden')).toBe('bad-signature likely');
  });

  it.each([
    ['an address that is not signed', 'GET https://a.example/x', 'HEAD https://a.example/x', 'HTTP/1.1 403 Forbidden'],
    ['the same method', `GET ${s3}`, `GET ${s3}`, 'HTTP/1.1 403 Forbidden'],
    ['another object', `GET ${s3}`, `HEAD ${s3.replace('a.pdf', 'b.pdf')}`, 'HTTP/1.1 403 Forbidden'],
    [
      'a stated reason',
      `GET ${s3}`,
      `HEAD ${s3}`,
      json('403 Forbidden', '{"message":"Your IP address has been blocked"}'),
    ],
    ['an answer that is missing', `GET ${s3}`, `HEAD ${s3}`, 'HTTP/1.1 404 Not Found'],
  ])('is not for %s', (_, served, refused, answer) => {
    expect(verdictOf(ask(served), ok, ask(refused), answer)).not.toMatch(/^bad-signature/);
  });
});

describe('a field that names the tenant', () => {
  const line = 'GET https://verein.example/api/members';
  it.each(['X-Tenant-Id: nord', 'X-Org: 41', 'X-Organization-Id: a1', 'X-Workspace: main', 'X-Account-Id: 7731'])(
    'is missed where %s was served',
    (field) => {
      expect(verdictOf(ask(line, vx, field), ok, ask(line, vx), no)).toBe('no-credentials likely');
    },
  );

  it.each([
    ['another tenant', ask(line, vx, 'X-Tenant-Id: nord'), ask(line, vx, 'X-Tenant-Id: sued'), no],
    ['another field', ask(line, vx, 'X-Page-Size: 20'), ask(line, vx), no],
    [
      'a stated reason',
      ask(line, vx, 'X-Tenant-Id: nord'),
      ask(line, vx),
      json('403 Forbidden', '{"message":"Upgrade your plan to use this API"}'),
    ],
    ['another caller as well', ask(line, vx, 'X-Tenant-Id: nord'), ask(line, bearer('vx_ffff00001111')), no],
    ['another address', ask('GET https://verein.example/api/news', vx, 'X-Tenant-Id: nord'), ask(line, vx), no],
  ])('is not what %s is about', (_, served, refused, answer) => {
    expect(verdictOf(served, ok, refused, answer)).not.toMatch(/^no-credentials (?:likely|certain)/);
  });
});

describe('tokens of two issuers', () => {
  const part = (value: object) =>
    btoa(JSON.stringify(value)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
  const token = (claims: object) =>
    bearer(`${part({ alg: 'RS256', typ: 'JWT' })}.${part({ sub: 'u1', ...claims })}.dGhpcy1pcy1hLXNpZ25hdHVyZQ`);
  const line = 'GET https://akten.example/api/akten';
  const prod = token({ iss: 'https://id.example/realms/prod' });
  it.each([
    ['realm', 'https://id.example/realms/schulung'],
    ['host', 'https://id-dev.example/realms/prod'],
    ['tenant', 'https://login.microsoftonline.com/2222/v2.0'],
    ['pool', 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab'],
    ['name', 'legacy-issuer'],
  ])('are told apart by their %s', (_, iss) => {
    expect(verdictOf(ask(line, prod), ok, ask(line, token({ iss })), unknown)).toBe('wrong-audience likely');
  });

  it.each([
    ['one issuer', ask(line, token({ iss: 'https://id.example/realms/prod', jti: '2' })), unknown],
    ['a token that ended', ask(line, token({ iss: 'https://id.example/realms/x', exp: 1_700_000_000 })), unknown],
    ['a token that tells no issuer', ask(line, token({ jti: '2' })), unknown],
    [
      'a permission',
      ask(line, token({ iss: 'https://id.example/realms/x' })),
      json('403 Forbidden', '{"message":"You lack the role admin"}'),
    ],
    [
      'another address',
      ask('GET https://akten.example/api/news', token({ iss: 'https://id.example/realms/x' })),
      unknown,
    ],
  ])('are not what counts for %s', (_, refused, answer) => {
    expect(verdictOf(ask(line, prod), ok, refused, answer)).not.toMatch(/^wrong-audience (?:likely|certain)/);
  });
});

describe('a signature of another region', () => {
  const signed = (region: string) =>
    `Authorization: AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE00DEMO00/20260301/${region}/sqs/aws4_request, SignedHeaders=host;x-amz-date, Signature=5f0a7c1d2e3b4c5d6e7f8091a2b3c4d5`;
  const bare = 'HTTP/1.1 403 Forbidden\nContent-Length: 0';
  it.each([
    ['POST https://sqs.eu-central-1.amazonaws.com/', 'us-east-1'],
    ['GET https://a1b2.execute-api.eu-west-1.amazonaws.com/prod/x', 'eu-west-2'],
    ['GET https://bucket.s3.ap-southeast-2.amazonaws.com/a', 'us-east-1'],
    ['GET https://search-x.us-west-2.es.amazonaws.com/_search', 'us-east-1'],
    ['POST https://dynamodb.cn-north-1.amazonaws.com.cn/', 'us-east-1'],
  ])('is wrong-audience: %s', (line, region) => {
    expect(verdictOf(ask(line, signed(region)), bare)).toBe('wrong-audience likely');
  });

  it.each([
    ['POST https://sqs.eu-central-1.amazonaws.com/', 'eu-central-1', bare],
    ['POST https://sts.amazonaws.com/', 'us-east-1', bare],
    ['GET https://objects.example/a', 'us-east-1', bare],
    [
      'POST https://sqs.eu-central-1.amazonaws.com/',
      'us-east-1',
      json(
        '403 Forbidden',
        '{"__type":"AccessDeniedException","message":"User is not authorized to perform: sqs:SendMessage"}',
      ),
    ],
    ['GET https://nyc3.digitaloceanspaces.com/a', 'us-east-1', bare],
  ])('is not told of by %s signed for %s', (line, region, answer) => {
    expect(verdictOf(ask(line, signed(region)), answer)).not.toMatch(/^wrong-audience/);
  });
});

describe('many requests within seconds', () => {
  const key = 'X-Api-Key: gk_0c7d1a5be24680';
  const line = (at: number) => `GET https://geo.example/lookup?plz=${10115 + at}`;
  const row = (count: number) => Array.from({ length: count }, (_, at) => [ask(line(at), key), ok]).flat();
  const timed = (answer: string, second: number) =>
    answer.replace('\n', `\nDate: Sun, 01 Mar 2026 12:00:0${second} GMT\n`);
  const quick = (count: number) => row(count).map((each, at) => (at % 2 ? timed(each, Math.floor(at / 8)) : each));
  const last = ask(line(99), key);
  it('is rate-limited where the same is served later', () => {
    expect(verdictAt(-2, ...quick(12), last, timed(no, 4), last, timed(ok, 9))).toBe('rate-limited likely');
  });

  it.each([
    ['it is never served', [...quick(12), last, timed(no, 4), last, timed(no, 9)], 2],
    ['few were served before', [...quick(3), last, timed(no, 4), last, timed(ok, 9)], 2],
    ['another key was served', [...quick(12), last.replace('gk_', 'zz_'), timed(no, 4), last, timed(ok, 9)], 2],
    [
      'a reason is stated',
      [
        ...quick(12),
        last,
        timed(json('403 Forbidden', '{"message":"Your IP address has been blocked"}'), 4),
        last,
        timed(ok, 9),
      ],
      2,
    ],
  ] as const)('is not where %s', (_, messages, fromEnd) => {
    expect(verdictAt(-fromEnd, ...messages)).not.toMatch(/^rate-limited (?:likely|certain)/);
  });
});
