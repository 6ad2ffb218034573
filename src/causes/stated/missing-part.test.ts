import { expect, it } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { lacksPart, lacksPartOfProof, namedMissing } from './missing-part.ts';

it.each([
  ['Missing required header: X-Tenant-Id', 'X-Tenant-Id'],
  ["Header 'X-Signature' is missing", 'X-Signature'],
  ['x-client-id header is required', 'x-client-id'],
  ["Required parameter 'nonce' is not present", 'nonce'],
  ['Missing access_token query parameter', 'access_token'],
  ['The signature is missing', 'signature'],
  ['App secret required', 'App secret'],
  ['Missing user_id', 'user_id'],
])('reads the name of what is missing in %s', (text, name) => expect(namedMissing(text)).toBe(name));

it.each([
  ['The header is missing'],
  ['Missing required header'],
  ['No permission for this resource'],
  ['A valid token is required'],
  ['The signature does not match'],
  ['Login required'],
])('reads none in %s', (text) => expect(namedMissing(text)).toBeUndefined());

const bearer = 'Authorization: Bearer 7f3c9a1d5be24680';
const jwt =
  'Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0NSIsImlhdCI6MTc3MjM1MjAwMH0.c2lnbmF0dXJlLW5ldXRyYWxpc2Vk';
const key = 'X-Api-Key: 9c1f7a20b3d84e5566';
const hawk = 'Authorization: Hawk id="dh37fgj492je", ts="1353832234", nonce="j4h3g2", mac="6R4rV5iE"';

function causes(sent: string, message: string, status = 401): readonly string[] {
  const http = `GET /v1/items HTTP/1.1\nHost: api.example.com\n${sent}\n---\nHTTP/1.1 ${status} X\nContent-Type: application/json\n\n${JSON.stringify({ message })}`;
  return readExample({ http })
    .flatMap((exchange) => [...lacksPart(exchange), ...lacksPartOfProof(exchange)])
    .map(({ cause }) => cause);
}

it.each([
  ['a tenant beside a token', bearer, 'Missing required header: X-Tenant-Id', 'no-credentials'],
  ['an API key beside a JWT, which is none', jwt, 'Missing X-Api-Key header', 'no-credentials'],
  ['a signature beside a key', key, "The parameter 'sign' is missing", 'no-credentials'],
  ['a nonce beside a key', key, 'Required parameter nonce is not present', 'no-credentials'],
  ['the secret of an app beside its key', key, 'The app secret is missing', 'no-credentials'],
  ['a part that the signature lacks', hawk, 'Missing parameter: timestamp', 'malformed-credentials'],
])('names what was not sent: %s', (_, sent, message, cause) => expect(causes(sent, message)[0]).toBe(cause));

it.each([
  ['a key that may be the one asked for, under another name', bearer, 'Missing X-Api-Key header'],
  ['the place for a key that was sent elsewhere', key, 'Missing header Authorization'],
  ['a header that was sent', 'X-Tenant-Id: 45', 'Missing required header: X-Tenant-Id'],
  ['the guard of a form', bearer, 'Missing X-CSRF-Token header'],
  ['what has to do with the matter alone', bearer, 'Missing required parameter: limit'],
])('is silent about %s', (_, sent, message) => expect(causes(sent, message)).toEqual([]));
