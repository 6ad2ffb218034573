import { describe, expect, it } from 'vitest';
import { clockTime, span } from '../../engine/clock.ts';
import { readExample } from '../../engine/example.ts';
import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import { siteOf } from '../../engine/site.ts';
import { traceOf } from '../../engine/trace.ts';
import { leftBehind } from './cookie-travel.ts';

function whyLeftBehind(setCookie: string, second: string): string {
  const [first, later] = readExample({
    http: `POST https://api.example.com/login HTTP/1.1\n---\nHTTP/1.1 204 No Content\nSet-Cookie: ${setCookie}\n---\n${second}\n---\nHTTP/1.1 401 Unauthorized`,
  });
  if (!first || !later) return 'no exchange';
  const around: Neighbourhood = {
    sameUrl: [],
    sameEndpoint: [],
    sameCredential: [],
    sameOrigin: [],
    nearby: [],
    cookieTrail: [first],
    grants: [],
    trace: traceOf,
    fingerprint: () => ({ status: 0, mediaType: '', length: -1, shape: '' }),
  };
  const [held] = leftBehind(later, around);
  return held ? held.why || 'unknown' : 'nothing held back';
}

describe('why a cookie stayed behind', () => {
  it.each([
    [
      'session=1; SameSite=Strict; HttpOnly',
      'GET https://api.example.com/me HTTP/1.1\nOrigin: https://shop.example.net',
      'SameSite=Strict',
    ],
    [
      'session=1; SameSite=Lax',
      'GET https://api.example.com/me HTTP/1.1\nOrigin: https://shop.example.net',
      'marked SameSite=Lax',
    ],
    ['session=1', 'GET https://api.example.com/me HTTP/1.1\nOrigin: https://shop.example.net', 'no SameSite attribute'],
    [
      'session=1; SameSite=None; Secure',
      'GET https://api.example.com/me HTTP/1.1\nOrigin: https://app.example.com',
      'without credentials',
    ],
    ['session=1; Path=/admin', 'GET https://api.example.com/me HTTP/1.1', 'Path'],
    [
      'session=1; Path=/',
      'GET https://api.example.com/me HTTP/1.1\nSec-Fetch-Site: same-origin\nSec-Fetch-Mode: cors',
      'credentials mode',
    ],
    ['session=1; Path=/me', 'GET https://api.example.com/menu HTTP/1.1', 'Path'],
    ['session=1; Path=/me', 'GET https://api.example.com/me/orders HTTP/1.1', 'unknown'],
    ['session=1; Secure', 'GET http://api.example.com/me HTTP/1.1', 'Secure'],
    ['session=1', 'GET https://cdn.example.com/me HTTP/1.1', 'without Domain'],
    ['session=1; Max-Age=0', 'GET https://api.example.com/me HTTP/1.1', 'nothing held back'],
    ['session=1', 'GET https://api.example.com/me HTTP/1.1\nCookie: session=1', 'nothing held back'],
    ['csrf_token=1', 'GET https://api.example.com/me HTTP/1.1', 'nothing held back'],
    ['session=1', 'GET https://other.example.net/me HTTP/1.1', 'nothing held back'],
    ['_ga=1; HttpOnly', 'GET https://api.example.com/me HTTP/1.1', 'nothing held back'],
  ])('%s, then %s: %s', (setCookie, second, why) => expect(whyLeftBehind(setCookie, second)).toContain(why));
});

describe('times in words', () => {
  it.each([
    [400, '1 second'],
    [59_000, '59 seconds'],
    [240_000, '4 minutes'],
    [-7_200_000, '2 hours'],
    [59.6 * 60_000, '1 hour'],
    [60 * 60_000, '1 hour'],
    [61 * 60_000, '1 hour 1 minute'],
    [90 * 60_000, '1 hour 30 minutes'],
    [150 * 60_000, 'about 3 hours'],
    [10.1 * 3_600_000, '10 hours'],
    [24 * 3_600_000, '1 day'],
    [1500 * 60_000, 'about a day'],
    [36 * 3_600_000, 'about 2 days'],
    [5 * 86_400_000, '5 days'],
    [800 * 86_400_000, 'about 2 years'],
  ])('%d ms are %s', (milliseconds, words) => expect(span(milliseconds)).toBe(words));

  it('shows the day only where it is another one, and survives times out of range', () => {
    const noon = Date.UTC(2026, 2, 1, 12);
    expect(clockTime(noon + 30_000, noon)).toBe('12:00:30 UTC');
    expect(clockTime(noon - 86_400_000, noon)).toBe('2026-02-28 12:00:00 UTC');
    expect(clockTime(1e300, noon)).toBe('a time out of range');
  });
});

describe('the site of a host', () => {
  it.each([
    ['api.example.com', 'example.com'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['shop.example.co.uk', 'example.co.uk'],
    ['app.team.vercel.app', 'team.vercel.app'],
  ])('%s belongs to %s', (host, site) => expect(siteOf(host)).toBe(site));
});
