import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBase64 } from './base64.ts';
import { authorization, credentials } from './credentials.ts';
import type { Request } from './exchange.ts';
import { sent } from './testdata/messages.ts';

const withAuthorization = (value: string): Request => ({
  ...sent('GET https://a.example/'),
  fields: [{ name: 'Authorization', value }],
});
const jwt = `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI0MiIsImV4cCI6MTc3MjM2MjgwMH0.c2lnbmF0dXJl`;

describe('faults of the Authorization field', () => {
  test.each([
    ['Bearer', 'empty'],
    ['', 'empty'],
    ['Basic ', 'empty'],
    ['Bearer undefined', 'placeholder'],
    ['undefined', 'placeholder'],
    ['Bearer null', 'placeholder'],
    ['Bearer [object Object]', 'placeholder'],
    ['Bearer {{access_token}}', 'placeholder'],
    ['Bearer ${TOKEN}', 'placeholder'],
    ['Bearer $TOKEN', 'placeholder'],
    ['Bearer <token>', 'placeholder'],
    ['Bearer YOUR_API_KEY', 'placeholder'],
    ['Bearer your-access-token-here', 'placeholder'],
    [`Basic ${toBase64('undefined:undefined')}`, 'placeholder'],
    [jwt, 'no-scheme'],
    ['Bearer: abcdef', 'no-scheme'],
    [`Bearer Bearer ${jwt}`, 'doubled-scheme'],
    ['Basic Bearer abc', 'doubled-scheme'],
    [`Bearer "${jwt}"`, 'quoted'],
    ['Basic user:pass', 'not-base64'],
    [`Basic ${toBase64('user')}`, 'no-colon'],
    [`Basic ${toBase64(':')}`, 'empty'],
    [`Bearer ${jwt.slice(0, jwt.lastIndexOf('.'))}`, 'not-three-parts'],
    ['Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', 'not-three-parts'],
    ['Bearer abc\ndef', 'line-break'],
    ['Bearer abc\u200bdef', 'control-characters'],
    ['NTLM ***not base64***', 'not-base64'],
    ['Bearer [not-three-parts#1]', 'not-three-parts'],
  ])('%j is %s', (value, fault) => {
    expect(authorization(withAuthorization(value))?.fault).toBe(fault);
  });

  test.each([
    `Bearer ${jwt}`,
    'Bearer abcdef0123456789',
    `Basic ${toBase64('user:')}`,
    `Basic ${toBase64('token:ghp_abcdefghijkl')}`,
    'Token token="abc"',
    'Digest username="u", realm="r", nonce="n", uri="/", response="x"',
    'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260301/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=ab12',
    'Bearer [redacted]',
    'Bearer ********',
    'Basic [token#3]',
    'Negotiate YIIB/wYJKoZIhvcSAQICAQBuggHk',
    'Bearer eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkExMjhHQ00ifQ.a.b.c.d',
    'SharedKey account:c2lnbmF0dXJl',
  ])('%j has no fault', (value) => {
    expect(authorization(withAuthorization(value))?.fault).toBeUndefined();
  });
});

describe('Authorization taken apart', () => {
  test('Basic gives the user and all of the password', () => {
    const read = authorization(withAuthorization(`basic ${toBase64('Jörg:a:b')}`));
    expect([read?.scheme, read?.username, read?.password]).toEqual(['basic', 'Jörg', 'a:b']);
  });
  test.each([
    ['Digest username="u, v", realm="r", nc=00000001', { username: 'u, v', realm: 'r', nc: '00000001' }],
    [
      'AWS4-HMAC-SHA256 Credential=AK/20260301/eu/s3/aws4_request, SignedHeaders=host;range, Signature=ab',
      { credential: 'AK/20260301/eu/s3/aws4_request', signedheaders: 'host;range', signature: 'ab' },
    ],
    [
      'EG1-HMAC-SHA256 client_token=c-1;access_token=a-1;timestamp=20260301T12:00:00+0000;nonce=n;signature=s=',
      { client_token: 'c-1', access_token: 'a-1', timestamp: '20260301T12:00:00+0000', nonce: 'n', signature: 's=' },
    ],
    ['OAuth oauth_consumer_key="k", oauth_signature="a%3D"', { oauth_consumer_key: 'k', oauth_signature: 'a%3D' }],
  ])('%s', (value, params) => expect(authorization(withAuthorization(value))?.params).toEqual(params));
  test('a request without the field has none', () =>
    expect(authorization(sent('GET https://a.example/'))).toBeUndefined());
});

const places = (request: Request) =>
  credentials(request).map(({ kind, name, place, fault }) => [kind, name, place, ...(fault ? [fault] : [])].join(' '));

describe('credentials wherever they stand', () => {
  test.each([
    [
      'key fields by their names',
      'GET https://a.example/\nX-Api-Key: abc123\nOcp-Apim-Subscription-Key: undefined\nPRIVATE-TOKEN: glpat\nX-Shopify-Access-Token: s\nX-Goog-Api-Key: AIza',
      [
        'api-key x-api-key header:x-api-key',
        'api-key ocp-apim-subscription-key header:ocp-apim-subscription-key placeholder',
        'api-key private-token header:private-token',
        'api-key x-shopify-access-token header:x-shopify-access-token',
        'api-key x-goog-api-key header:x-goog-api-key',
      ],
    ],
    [
      'no key: forgery tokens, cache keys, cookies of the browser',
      'GET https://a.example/\nX-CSRF-Token: a\nX-XSRF-TOKEN: b\nRequestVerificationToken: c\nSec-WebSocket-Key: d\nIdempotency-Key: e\nX-Author: f\nAccept: g',
      [],
    ],
    [
      'session cookies',
      'GET https://a.example/\nCookie: PHPSESSID=1; _ga=2; connect.sid=3; csrftoken=4; theme=dark; cf_clearance=5; __cf_bm=6; wordpress_logged_in_ab=7; .AspNetCore.Cookies=8; .AspNetCore.Antiforgery.x=9; next-auth.csrf-token=10; next-auth.session-token=11; lang=en; SSESS0123abcd=',
      [
        'cookie PHPSESSID cookie:PHPSESSID',
        'cookie connect.sid cookie:connect.sid',
        'cookie wordpress_logged_in_ab cookie:wordpress_logged_in_ab',
        'cookie .AspNetCore.Cookies cookie:.AspNetCore.Cookies',
        'cookie next-auth.session-token cookie:next-auth.session-token',
        'cookie SSESS0123abcd cookie:SSESS0123abcd empty',
      ],
    ],
    [
      'the URL',
      'GET https://bob:pw@a.example/x?access_token=t&q=1&X-Amz-Signature=s&key=short&api_key=%7B%7Bkey%7D%7D',
      [
        'user-info user-info url',
        'api-key access_token url',
        'signature X-Amz-Signature url',
        'api-key api_key url placeholder',
      ],
    ],
    [
      'the proxy',
      'GET https://a.example/\nProxy-Authorization: Basic eDp5',
      ['proxy-authorization proxy-authorization header:proxy-authorization'],
    ],
    [
      'a WebSocket protocol that is a token',
      `GET https://a.example/\nSec-WebSocket-Protocol: chat, ${jwt}`,
      ['api-key sec-websocket-protocol header:sec-websocket-protocol'],
    ],
  ])('%s', (_title, head, expected) => expect(places(sent(head))).toEqual(expected));

  test.each([
    ['a form', 'username=bob&password=&remember=1', 'application/x-www-form-urlencoded', ['body password body empty']],
    [
      'a token request',
      'grant_type=authorization_code&code=abc&client_secret=s',
      'application/x-www-form-urlencoded',
      ['body code body', 'body client_secret body'],
    ],
    [
      'JSON',
      '{"user":{"email":"a@b.example","password":"undefined"}}',
      'application/json',
      ['body password body placeholder'],
    ],
    [
      'a multipart form',
      '--x\r\nContent-Disposition: form-data; name="password"\r\n\r\nhi\r\n--x--',
      'multipart/form-data',
      ['body password body'],
    ],
  ])('in the body: %s', (_title, body, type, expected) =>
    expect(places(sent('POST https://a.example/', body, type))).toEqual(expected),
  );

  test('the same token has the same fingerprint wherever it stands', () => {
    const [first] = credentials(withAuthorization('Bearer tok-1'));
    const [second] = credentials(sent('GET https://b.example/?access_token=tok-1'));
    const [other] = credentials(withAuthorization('Bearer tok-2'));
    expect(first?.fingerprint).toBe(second?.fingerprint);
    expect(first?.fingerprint).not.toBe(other?.fingerprint);
    expect(first?.fingerprint).not.toContain('tok');
  });

  test('a signed scheme is known by whose key it is, not by the signature', () => {
    const signed = (signature: string) =>
      credentials(
        withAuthorization(
          `AWS4-HMAC-SHA256 Credential=AK/2026/eu/s3/aws4_request, SignedHeaders=host, Signature=${signature}`,
        ),
      )[0]?.fingerprint;
    expect(signed('aa')).toBe(signed('bb'));
  });

  test('no request makes it throw', () => {
    const field = fc.record({
      name: fc.constantFrom('Authorization', 'Cookie', 'X-Api-Key', 'Proxy-Authorization'),
      value: fc.string({ unit: 'binary' }),
    });
    fc.assert(
      fc.property(fc.string(), fc.array(field), fc.string({ unit: 'binary' }), (url, fields, body) => {
        const request = { ...sent('POST x', body), url, fields };
        expect(credentials(request).every(({ fingerprint }) => fingerprint.length === 14)).toBe(true);
      }),
    );
  });
});
