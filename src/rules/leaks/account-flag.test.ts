import { describe, expect, test } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { accountFlag } from './account-flag.ts';

const told = (path: string, sent: string, body: string, status = 200) => {
  const type = sent.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded';
  const http = `POST ${path} HTTP/1.1\nHost: app.kites.example\nContent-Type: ${type}\n\n${sent}\n---\nHTTP/1.1 ${status} X\nContent-Type: application/json\n\n${body}`;
  return readExample({ http }).map((exchange) => accountFlag(exchange)?.telling)[0];
};

const address = '{"email":"ann@mail.example"}';
const login = '{"email":"ann@mail.example","password":"x1y2z3q"}';

describe('a yes or no tells whether somebody was found', () => {
  test.each([
    ['a reset that succeeds', '/session/forgot', address, '{"success":"OK","user_found":false}', 'no-such-account'],
    ['a reset that succeeds', '/session/forgot', address, '{"success":"OK","user_found":true}', 'account-exists'],
    ['a reset in an envelope', '/password/forgot', address, '{"data":{"accountExists":false}}', 'no-such-account'],
    ['a form', '/password/reset', 'login=ann', '{"ok":true,"matched":0}', 'no-such-account'],
    ['the first step of a login', '/auth/identify', address, '{"exists":true,"next":"password"}', 'account-exists'],
    ['the first step of a login', '/login/lookup', address, '{"is_registered":false}', 'no-such-account'],
    ['the first step of a login', '/login/start', address, '{"isNewUser":true}', 'no-such-account'],
    ['the first step of a login', '/login/email', address, '{"has_account":false}', 'no-such-account'],
    ['the first step of a login', '/signin/check', address, '{"emailNotFound":true}', 'no-such-account'],
    ['a login turned down', '/login', login, '{"success":false,"userExists":false}', 'no-such-account'],
    ['a login turned down', '/login', login, '{"error":"no","user_found":true}', 'account-exists'],
    ['a sign-up', '/signup/check', address, '{"taken":true}', 'account-exists'],
  ])('%s: %s %s %s', (_, path, sent, body, telling) => {
    expect(told(path, sent, body, body.includes('error') ? 401 : 200)).toBe(telling);
  });

  test.each([
    ['of a login that succeeded', '/login', login, '{"token":"8d1f","isNewUser":false,"registered":true}'],
    ['of a sign-up that succeeded', '/signup', login, '{"id":7,"isNewUser":true}'],
    ['of a sign-up that succeeded in steps', '/signup', address, '{"registered":true}'],
    ['of a name that is free', '/signup/check', address, '{"exists":false}'],
    ['of a session', '/login/start', address, '{"session_found":false}'],
    ['of a passkey', '/login/start', address, '{"passkey_registered":false}'],
    ['of a device', '/login/start', address, '{"isNewDevice":true,"device_known":false}'],
    ['of a field that lacks', '/password/forgot', address, '{"email_missing":true}'],
    ['of the password', '/login', login, '{"error":"no","matched":false}'],
    ['of a list', '/password/forgot', address, '[{"user_found":false}]'],
    ['in a word', '/password/forgot', address, '{"user_found":"maybe"}'],
    ['of another thing asked for', '/api/parcels', '{"parcel":"77"}', '{"exists":false}'],
  ])('and not %s: %s %s %s', (_, path, sent, body) => {
    expect(told(path, sent, body, body.includes('error') ? 401 : 200)).toBeUndefined();
  });
});
