import { describe, expect, it } from 'vitest';
import { verdictAt } from './testdata/verdict.ts';

const me = 'Cookie: sid=19bb02c7ae';
const ask = (line: string, ...fields: readonly string[]) =>
  [`${line} HTTP/1.1`, 'Host: app.inner.example', me, ...fields].join('\n');
const ok = 'HTTP/1.1 200 OK\nContent-Type: application/json\n\n[]';
const no = (body = '', status = '403 Forbidden') => `HTTP/1.1 ${status}\nContent-Type: application/json\n\n${body}`;
const front = 'Origin: https://www.acme.example';
const same = 'Sec-Fetch-Site: same-origin';

describe('a server that a proxy renamed on the way', () => {
  it.each([
    ['a browser that calls it the same origin', [front, same]],
    ['X-Forwarded-Host', [front, 'X-Forwarded-Host: www.acme.example']],
    ['Forwarded', [front, 'Forwarded: for=192.0.2.1;host=www.acme.example;proto=https']],
    ['X-Original-Host', [front, 'X-Original-Host: www.acme.example']],
    ['TLS taken off on the way', ['Origin: http://app.inner.example', same]],
    ['a port that is gone', ['Origin: https://app.inner.example:8443', same]],
  ])('takes its own page for a foreign one: %s', (_, fields) => {
    expect(verdictAt(1, ask('GET /items'), ok, ask('PUT /items/4', ...fields), no())).toBe('origin-rejected likely');
  });

  it.each([
    [
      'the page is of another site',
      1,
      [ask('GET /items'), ok, ask('PUT /items/4', front, 'Sec-Fetch-Site: cross-site'), no()],
    ],
    ['only reading is refused', 1, [ask('GET /items'), ok, ask('GET /admin', front, same), no()]],
    [
      'other changes pass',
      2,
      [ask('GET /items'), ok, ask('POST /items', front, same), ok, ask('DELETE /users/4', front, same), no()],
    ],
    [
      'a role is named',
      1,
      [ask('GET /items'), ok, ask('PUT /items/4', front, same), no('{"error":"You need the role editor"}')],
    ],
    [
      'the names agree',
      1,
      [ask('GET /items'), ok, ask('PUT /items/4', 'Origin: https://app.inner.example', same), no()],
    ],
  ])('does not where %s', (_, at, messages) => {
    expect(verdictAt(at, ...messages)).not.toMatch(/^origin-rejected (?:likely|certain)/);
  });
});

describe('what a proxy says of where the caller sits', () => {
  it.each([
    ['geo-blocked', 'CF-IPCountry: DE', 'CF-IPCountry: RU'],
    ['geo-blocked', 'CloudFront-Viewer-Country: DE', 'CloudFront-Viewer-Country: US'],
    ['geo-blocked', 'X-Vercel-IP-Country: FR', 'X-Vercel-IP-Country: CN'],
    ['ip-blocked', 'X-Forwarded-For: 10.20.4.8', 'X-Forwarded-For: 198.51.100.90'],
    ['ip-blocked', 'X-Real-IP: 192.0.2.1', 'X-Real-IP: 198.51.100.90'],
    ['ip-blocked', 'True-Client-IP: 192.0.2.1', 'True-Client-IP: 198.51.100.90'],
  ])('names %s where it alone differs: %s, %s', (cause, here, there) => {
    expect(verdictAt(1, ask('GET /items', here), ok, ask('GET /items', there), no())).toBe(`${cause} likely`);
  });

  it.each([
    [
      'something else differs too',
      [
        ask('GET /items', 'X-Real-IP: 192.0.2.1', 'User-Agent: a'),
        ok,
        ask('GET /items', 'X-Real-IP: 192.0.2.9', 'User-Agent: b'),
        no(),
      ],
    ],
    [
      'others are served from there',
      [
        ask('GET /items', 'X-Real-IP: 192.0.2.1'),
        ok,
        ask('GET /items', 'X-Real-IP: 192.0.2.9'),
        no(),
        ask('GET /news', 'X-Real-IP: 192.0.2.9'),
        ok,
      ],
    ],
    [
      'it was no 403',
      [
        ask('GET /items', 'X-Real-IP: 192.0.2.1'),
        ok,
        ask('GET /items', 'X-Real-IP: 192.0.2.9'),
        no('', '401 Unauthorized'),
      ],
    ],
    [
      'a reason is given',
      [
        ask('GET /items', 'X-Real-IP: 192.0.2.1'),
        ok,
        ask('GET /items', 'X-Real-IP: 192.0.2.9'),
        no('{"error":"Your trial has ended"}'),
      ],
    ],
    [
      'it is the same',
      [ask('GET /items', 'X-Real-IP: 192.0.2.1'), ok, ask('GET /items', 'X-Real-IP: 192.0.2.1'), no()],
    ],
  ])('names nothing where %s', (_, messages) => {
    expect(verdictAt(1, ...messages)).not.toMatch(/^(?:ip|geo)-blocked (?:likely|certain)/);
  });
});
