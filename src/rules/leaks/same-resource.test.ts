import { describe, expect, test } from 'vitest';
import { isSameResource } from './same-resource.ts';

const site = 'https://shop.example';

describe('two spellings of one address', () => {
  test.each([
    ['/api/notes', '/API/Notes'],
    ['/api/notes', '/api/notes/'],
    ['/api/notes', '/api//notes'],
    ['/api/notes', '/api/notes;x=1'],
    ['/api/notes', '/api/%6eotes'],
    ['/v2/notes', '/v1/notes'],
    ['/notes/7', '/notes/7.json'],
    ['/notes?a=1', '/Notes?a=1'],
    ['/admin.php', '/admin.php%3Fx.php'],
    ['/admin.php', '/admin.php%23x'],
    ['/admin.aspx', '/admin.aspx/x.css'],
    ['/admin.jsp', '/admin.jsp%00.png'],
    ['/web.config', '/web.config::$DATA'],
    ['/admin', '/admin.'],
    ['/admin', '/%2561dmin'],
    ['/site/admin', '/site%5Cadmin'],
  ])('%s and %s', (one, other) => expect(isSameResource(site + one, site + other)).toBe(true));

  test.each([
    ['the same spelling', '/api/notes', '/api/notes'],
    ['another query', '/notes?a=1', '/Notes?a=2'],
    ['another step', '/notes/7', '/notes/8'],
    ['another name', '/notes', '/news'],
    ['a picture of it', '/notes/7', '/notes/7.png'],
    ['a question in a title', '/wiki/Who', '/wiki/Who%3F_Why'],
    ['a picture beside a page', '/gallery', '/gallery/x.png'],
    ['a route of a script', '/admin.php', '/admin.php/login'],
    ['another script', '/admin.php', '/admin.phps'],
    ['a sign in a name', '/tags/c', '/tags/c%23'],
    ['a broken escape', '/notes/%', '/notes/7'],
  ])('not: %s', (_title, one, other) => expect(isSameResource(site + one, site + other)).toBe(false));

  test('no address is like any', () => expect(isSameResource('', `${site}/a`)).toBe(false));
});
