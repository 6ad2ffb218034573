import { describe, expect, test } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { createSession } from '../../index.ts';

/** Whether a call that is refused is reported for what its address carries. */
function reported(target: string): boolean {
  const session = createSession();
  const http = `GET ${target} HTTP/1.1\nHost: api.farm.example\n---\nHTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"error":"no"}`;
  for (const exchange of readExample({ http })) session.add(exchange);
  return session.report().findings.some(({ rule }) => rule === 'secret-in-url');
}

describe('a password in an address', () => {
  test.each([
    ['in hexadecimal', '/rest/ping.view?u=ines&p=enc:73756e666c6f776572&v=1.15.0&c=player'],
    ['in hexadecimal, escaped once more', '/rest/getSong?u=ines&p=enc%3A73756e666c6f776572'],
    ['beside a user', '/api?user=ines&pass=sunflower'],
    ['under two letters', '/export?username=ines&pw=sunflower'],
    ['as cameras have it', '/cgi-bin/snap?usr=admin&psw=sunflower'],
    ['in base64', '/login?login=ines&passwd=c3VuZmxvd2Vy'],
    ['as Basic has it', '/feed?credentials=aW5lczpzdW5mbG93ZXI='],
    ['as Basic has it, escaped', '/feed?basic=aW5lczpzdW5mbG93ZXI%3D'],
    ['in the address of another server', '/proxy?url=https%3A%2F%2Fines%3Asunflower%40dav.farm.example%2Fx'],
  ])('%s: %s', (_title, target) => expect(reported(target)).toBe(true));
});

describe('what only looks like one', () => {
  test.each([
    ['a page of a user', '/list?u=ines&p=2'],
    ['an article', '/wiki?u=ines&p=about'],
    ['a way over mountains', '/hikes?pass=Brenner'],
    ['a ticket of a day', '/ski?user=ines&pass=day'],
    ['a flag', '/x?login=ines&pass=true'],
    ['what goes past a cache', '/x?user=ines&bypass=caches'],
    ['credentials by their name', '/x?credentials=include'],
    ['base64 of something else', '/x?credentials=c3VuZmxvd2Vy'],
    ['an address with a user alone', '/proxy?url=ssh%3A%2F%2Fgit%40code.farm.example%2Fx'],
    ['a mail address', '/x?url=mailto%3Aines%40farm.example'],
  ])('%s: %s', (_title, target) => expect(reported(target)).toBe(false));
});
