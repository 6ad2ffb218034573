import { describe, expect, it } from 'vitest';
import { readExample } from '../engine/example.ts';
import type { Exchange } from '../http/exchange.ts';
import { asCurl, asFetch } from './as-code.ts';
import { bareReading, maskedReading } from './masked.ts';

function denied(http: string): Exchange {
  const [exchange] = readExample({ http: `${http}\n\n---\nHTTP/1.1 401 Unauthorized\n` });
  if (!exchange) throw new Error('The example holds no exchange.');
  return exchange;
}

const post = denied(
  [
    'POST https://api.shop.example/cart?x=[1] HTTP/1.1',
    'Host: api.shop.example',
    'Authorization: Bearer kZ83nfH2lQ0aVt71xYpR',
    'Content-Type: application/json',
    'Cookie: sid=0123456789abcdef',
    'Sec-Fetch-Mode: cors',
    '',
    `{"name":"it's"}`,
  ].join('\n'),
);

describe('a request as a command', () => {
  it('says method, address, fields and body, quoted for a shell', () => {
    const text = asCurl(post, bareReading);
    expect(text).toContain("--url 'https://api.shop.example/cart?x=[1]'");
    expect(text).toContain("-X 'POST'");
    expect(text).toContain("-H 'Authorization: Bearer kZ83nfH2lQ0aVt71xYpR'");
    expect(text).toContain(`--data-raw '{"name":"it'\\''s"}'`);
    expect(text).not.toContain('Host:');
  });

  it('holds no secret unless asked for', () => {
    for (const write of [asCurl, asFetch])
      expect(write(post, maskedReading(post))).not.toMatch(/kZ83nfH2lQ0aVt71xYpR|0123456789abcdef/);
  });
});

describe('a request as fetch', () => {
  it('leaves out what only the browser may set, and sends cookies where cookies were sent', () => {
    const text = asFetch(post, bareReading);
    expect(text).toMatch(/"credentials": "include"/);
    expect(text).toMatch(/"Authorization": "Bearer/);
    expect(text).not.toMatch(/Sec-Fetch|Cookie|Host"/);
    expect(text).toContain(String.raw`"body": "{\"name\":\"it's\"}"`);
  });
});
