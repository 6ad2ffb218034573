import { describe, expect, test } from 'vitest';
import { linkStamp } from './link-token.ts';
import { signedUrl } from './signed-url.ts';

const hash = '3b841da38169e1c5ad506956ea197f1e';
const at = Date.parse('2026-03-01T12:00:00Z');

describe('the end inside of a token of several parts', () => {
  test.each([
    ['hdnea in the query', `/a.ts?hdnea=st=1772362800~exp=1772366400~acl=/*~hmac=${hash}`],
    ['hdntl that came back in the query', `/a.ts?hdntl=exp=1772366400~acl=%2f*~data=hdntl~hmac=${hash}`],
    ['any name of the parameter', `/a.m3u8?__token__=exp=1772366400~acl=/live/*~hmac=${hash}`],
    ['the token of another edge', `/a.mpd?edge-cache-token=Expires=1772366400~URLPrefix=aHR0cHM~Signature=${hash}`],
    ['a step of the path', `/exp=1772366400~acl=%2Fvideo%2F81%2F*~hmac=${hash}/video/81/seg-1.m4s`],
    ['a step of the path with other names', `/bcdn_token=${hash}&expires=1772366400&token_path=%2Fv%2F/v/1.ts`],
    ['a digest and an end', `/film.mp4?secure=${hash},1772366400`],
    ['a digest and an end in the path', `/kG8Xq2hN0uTz5rWcYbVaLQ==,1772366400/film.mp4`],
    ['eight digits before the end', '/film.mp4?_upt=3b841da31772366400'],
    ['a proof, a start and an end in hexadecimal', `/attachments/1/a.png?ex=69a42a40&is=69a2d9c0&hm=${hash}${hash}`],
    ['an option of a picture', `/f0Rk9Qe2/rs:fit:300:300/exp:1772366400/plain/a.jpg`],
    ['a key with its end', `/a.zip?secure=kG8Xq2hN0uTz5rWcYbVaLQ&expire=1772366400`],
  ])('%s', (_, path) => expect(signedUrl(`https://a.example${path}`)?.expiresAt).toBe(at));

  test.each([
    ['an end without a proof', '/a?filter=exp=1772366400~kind=food'],
    ['a proof without an end', `/a?x=acl=/*~hmac=${hash}`],
    ['an end that is no time', `/a?x=exp=never~hmac=${hash}`],
    ['numbers between commas', '/tiles/12,1772366400/a.png'],
    ['a hash and a version', `/assets/${hash}/1772366400/a.js`],
    ['an option that is no time', '/x/exp:12/a.jpg'],
    ['members of a form in the path', '/a=1&expires=1772366400/b'],
  ])('%s is none', (_, path) => expect(signedUrl(`https://a.example${path}`)).toBeUndefined());
});

describe('the time that a link is stamped with', () => {
  test.each([
    ['time, chance, user and hash', `/v.mp4?auth_key=1772366400-0-0-${hash}`],
    ['time, a long chance, user and hash', `/v.mp4?auth_key=1772366400-477b3bbc253f467b8def6711128c7bec-0-${hash}`],
    ['time and proof', '/v.mp4?verify=1772366400-kG8Xq2hN0uTz5rWcYbVaLQ4mB7x1Pz%3D'],
    ['time and hash below', `/v.mp4?token=1772366400_${hash}4ba1cf46`],
    ['a sign and its time', `/v.mp4?sign=${hash}&t=69a42a40`],
    ['a secret and its time in hexadecimal', `/live/1.flv?txSecret=${hash}&txTime=69A42A40`],
  ])('%s', (_, path) => expect(linkStamp(`https://a.example${path}`)).toBe(at));

  test.each([
    ['a time alone', '/v.mp4?verify=1772366400'],
    ['a hash alone', `/v.mp4?sign=${hash}`],
    ['a number of another length', `/v.mp4?token=177236_${hash}`],
    ['another name', `/v.mp4?order=1772366400-${hash}`],
    ['a sign beside a word', `/v.mp4?sign=${hash}&t=today`],
    ['a number and a word', '/v.mp4?verify=1772366400-later'],
  ])('%s is none', (_, path) => expect(linkStamp(`https://a.example${path}`)).toBeUndefined());
});
