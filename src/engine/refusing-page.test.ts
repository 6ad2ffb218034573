import { describe, expect, test } from 'vitest';
import { readExample } from './example.ts';
import { refusalPage, reloadCheck } from './refusing-page.ts';

function told(page: string): string | undefined {
  const [exchange] = readExample({ http: `GET /x HTTP/1.1\n---\nHTTP/1.1 200 OK\nContent-Type: text/html\n\n${page}` });
  return exchange && refusalPage(exchange)[0]?.cause;
}

describe('a page that shows hardly more than a refusal', () => {
  test.each([
    ['<title>Access denied</title><h1>Access denied</h1>', 'unspecified-403'],
    ['<h1>403 Forbidden</h1><p>Ask the owner.</p>', 'unspecified-403'],
    ['<h1>Unauthorized</h1>', 'unspecified-401'],
    ['<h1>Zugriff verweigert</h1>', 'unspecified-403'],
    ['<h1>Kein Zugriff</h1><p>Die Akte gehört der Rechtsabteilung.</p>', 'unspecified-403'],
    ['<h1>Доступ запрещен</h1>', 'unspecified-403'],
  ])('%s: %s', (page, cause) => expect(told(page)).toBe(cause));

  test('a script that sets a ready cookie and loads the address again is a check of the browser', () => {
    const page = (script: string, shown = '') => {
      const http = `GET /x HTTP/1.1\n---\nHTTP/1.1 200 OK\nContent-Type: text/html\n\n<html><body>${shown}<script>${script}</script></body></html>`;
      const [exchange] = readExample({ http });
      return exchange && reloadCheck(exchange)[0]?.cause;
    };
    const ready = "document.cookie='guard=8f14e45fceea167a5a36dedd4bea2543; path=/';";
    expect(page(`${ready}location.reload();`)).toBe('bot-challenge');
    expect(page(`${ready}setTimeout("location.href='/x'",5000);`, 'One moment')).toBe('bot-challenge');
    expect(page("document.cookie='__t='+toHex(slowAES.decrypt(c,2,a,b))+'; path=/';location.href='/x'")).toBe(
      'bot-challenge',
    );
    expect(page(ready)).toBeUndefined();
    expect(page("document.cookie='tz='+Intl.DateTimeFormat().resolvedOptions().timeZone;location.reload()")).toBe(
      undefined,
    );
    expect(page("document.cookie='lang=de; path=/';location.href='/de/'")).toBeUndefined();
    expect(page(`${ready}location.reload();`, '<p>A story.</p>'.repeat(60))).toBeUndefined();
    expect(page(`${ready}location.reload();`, '<input name="q">')).toBeUndefined();
  });

  test.each([
    ['a manual', '<h1>403 Forbidden</h1><p>What it means when a role is missing.</p>'],
    ['a manual in German', '<h1>Meldung „Zugriff verweigert“</h1><p>Sie erscheint, wenn ein Recht fehlt.</p>'],
    ['a form', '<h1>Access denied</h1><input name="code">'],
    ['a long page', `<h1>Access denied</h1><p>${'A story. '.repeat(60)}</p>`],
    ['another heading', '<h1>News</h1><p>Access denied at the border.</p>'],
    ['data', '{"title":"Access denied"}'],
  ])('none: %s', (_title, page) => expect(told(page)).toBeUndefined());
});
