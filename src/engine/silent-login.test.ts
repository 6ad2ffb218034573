import { describe, expect, test } from 'vitest';
import { createSession } from '../index.ts';
import { readExample } from './example.ts';

const login =
  'POST /login HTTP/1.1\nHost: id.mill.example\nContent-Type: application/x-www-form-urlencoded\n\nusername=mia&password=x1\n---\nHTTP/1.1 302 Found\nLocation: https://app.bakery.example/?code=7\nSet-Cookie: idsession=a8Kd02mQz; Path=/; Secure; HttpOnly; SameSite=None\n';
const frame = (location: string, asked = 'prompt=none&', dest = 'iframe') =>
  `GET /authorize?client_id=oven&response_type=code&${asked}redirect_uri=https%3A%2F%2Fapp.bakery.example%2Fblank HTTP/1.1\nHost: id.mill.example\nReferer: https://app.bakery.example/\nSec-Fetch-Dest: ${dest}\nSec-Fetch-Mode: navigate\nSec-Fetch-Site: cross-site\n---\nHTTP/1.1 302 Found\nLocation: https://app.bakery.example/blank${location}\nContent-Length: 0\n`;
const causes = (http: string) => {
  const session = createSession();
  for (const exchange of readExample({ http })) session.add(exchange);
  return session.report().denials.map(({ cause }) => cause);
};

const told: readonly string[] = [
  '#error=login_required&error_description=The+session+cookies+were+not+sent+with+the+request',
  '?error=login_required&error_description=Silent%20login%20failed%3A%20session%20cookie%20is%20missing',
  '#state=x&error=interaction_required&error_description=The+browser+blocks+third-party+cookies',
  '#error=session_required&error_description=No+session+cookie',
  '?error=login_required&error_description=The+request+contained+no+session+cookie#_',
];

describe('a login without a dialog in a frame that says that cookies did not come along', () => {
  test.each(told)('is a denial for want of them, where the login had set one: %s', (location) => {
    expect(causes(`${login}\n---\n${frame(location)}`)).toEqual(['cookies-not-sent']);
  });

  test.each(told)('is one for want of a login or of the cookies where none was seen: %s', (location) => {
    const [cause] = causes(frame(location));
    expect(['no-credentials', 'cookies-not-sent']).toContain(cause);
  });
});

describe('an ordinary answer to whether somebody is logged in', () => {
  test.each([
    ['no more than that', frame('#error=login_required')],
    ['a login', frame('#code=77&state=x')],
    ['nobody is logged in', frame('#error=login_required&error_description=The+user+is+not+logged+in')],
    ['with a dialog allowed', frame('#error=login_required&error_description=No+session+cookie', '')],
    ['in the window', frame('#error=login_required&error_description=No+session+cookie', 'prompt=none&', 'document')],
    ['about the policy', frame('#error=consent_required&error_description=No+cookies+needed')],
  ])('is no denial: %s', (_, http) => expect(causes(http)).toEqual([]));
});
