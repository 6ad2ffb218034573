import { expect, test } from 'vitest';
import { decidingPart } from './deciding.ts';

const challenge =
  'Bearer realm="https://api.shop.example/v1", error="invalid_token", error_description="Jwt expired at noon", scope="read"';
const policy = `default-src 'none'; script-src 'self' https://cdn.example; frame-ancestors 'none'; ${'x-y '.repeat(20)}`;

test.each([
  [challenge, 'WWW-Authenticate', 'Spring Security: the JSON Web Token has expired.', 'Jwt expired at noon'],
  [challenge, 'www-authenticate', 'The code "invalid_token" says so.', 'invalid_token'],
  [challenge, 'www-authenticate', 'The server gives the same answer in this case too.', 'Jwt expired at noon'],
  [challenge, 'www-authenticate', 'The scope is named.', 'read'],
  [challenge, 'www-authenticate', 'The code in the response says that it expired.', 'invalid_token'],
  [
    'Bearer error_description="The access token that came with this request had expired long before it was used"',
    'www-authenticate',
    'The response says that what was sent has expired.',
    'expired',
  ],
  ['Basic realm="Staff"', 'WWW-Authenticate', 'A login is asked for.', 'Basic'],
  ['Negotiate', 'Proxy-Authenticate', 'A login is asked for.', 'Negotiate'],
  ['Bearer error="a\\"b"', 'www-authenticate', 'It says why.', 'Bearer'],
  ['Sun, 01 Mar 2026 12:00:00 GMT', 'Date', "The server's clock.", 'Sun, 01 Mar 2026 12:00:00 GMT'],
  [policy, 'Content-Security-Policy', 'The policy forbids frames: frame-ancestors says so.', 'ancestors'],
  [
    `id=‹hidden›; Path=/; Max-Age=7200; HttpOnly; Secure; SameSite=Lax; Domain=shop.example`,
    'Set-Cookie',
    'It is marked SameSite=Lax.',
    'SameSite=Lax',
  ],
  [policy, 'Content-Security-Policy', 'Something else.', undefined],
])('of %s in %s, “%s” rests on %s', (value, field, because, expected) => {
  const part = decidingPart(value, field, because);
  expect(part && value.slice(part.start, part.end)).toBe(expected);
});
