import { describe, expect, test } from 'vitest';
import { readExample } from './example.ts';
import { isLoginUrl, loginAttempt } from './login.ts';

const form = 'Content-Type: application/x-www-form-urlencoded';
const jsonType = 'Content-Type: application/json';

describe('what is an attempt to log in, reset or sign up', () => {
  test.each<[string, string, { identity: string; kind: string } | undefined]>([
    ['a form', `POST /login HTTP/1.1\n${form}\n\nusername=Ann&password=x`, { identity: 'ann', kind: 'login' }],
    [
      'a Rails form',
      `POST /users/sign_in HTTP/1.1\n${form}\n\nuser%5Bemail%5D=a%40b.c&user%5Bpassword%5D=x`,
      { identity: 'a@b.c', kind: 'login' },
    ],
    ['WordPress', `POST /wp-login.php HTTP/1.1\n${form}\n\nlog=admin&pwd=x`, { identity: 'admin', kind: 'login' }],
    ['Spring', `POST /perform HTTP/1.1\n${form}\n\nj_username=bob&j_password=x`, { identity: 'bob', kind: 'login' }],
    [
      'JSON',
      `POST /api/v1/session HTTP/1.1\n${jsonType}\n\n{"session":{"email":" A@B.c ","password":"x"}}`,
      { identity: 'a@b.c', kind: 'login' },
    ],
    [
      'the password grant',
      `POST /oauth/token HTTP/1.1\n${form}\n\ngrant_type=password&username=u&password=p`,
      { identity: 'u', kind: 'login' },
    ],
    [
      'GraphQL variables',
      `POST /graphql HTTP/1.1\n${jsonType}\n\n{"query":"mutation L($e:String!){x}","variables":{"email":"e@x","password":"p"}}`,
      { identity: 'e@x', kind: 'login' },
    ],
    [
      'GraphQL arguments',
      `POST /graphql HTTP/1.1\n${jsonType}\n\n{"query":"mutation { login(email: \\"e@x\\", password: \\"p\\") { token } }"}`,
      { identity: 'e@x', kind: 'login' },
    ],
    [
      'XML-RPC',
      'POST /xmlrpc.php HTTP/1.1\nContent-Type: text/xml\n\n<methodCall><methodName>wp.getUsersBlogs</methodName><params><param><value><string>admin</string></value></param><param><value><string>x</string></value></param></params></methodCall>',
      { identity: 'admin', kind: 'login' },
    ],
    [
      'AWS Cognito',
      `POST / HTTP/1.1\nX-Amz-Target: AWSCognitoIdentityProviderService.InitiateAuth\nContent-Type: application/x-amz-json-1.1\n\n{"AuthParameters":{"USERNAME":"u","PASSWORD":"p"}}`,
      { identity: 'u', kind: 'login' },
    ],
    [
      'multipart',
      'POST /signin HTTP/1.1\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: form-data; name="user"\n\nann\n--b\nContent-Disposition: form-data; name="pass"\n\nx\n--b--',
      { identity: 'ann', kind: 'login' },
    ],
    [
      'a password reset',
      `POST /forgot-password HTTP/1.1\n${jsonType}\n\n{"email":"a@b.c"}`,
      { identity: 'a@b.c', kind: 'reset' },
    ],
    [
      'a sign-up',
      `POST /register HTTP/1.1\n${jsonType}\n\n{"email":"a@b.c","password":"x"}`,
      { identity: 'a@b.c', kind: 'sign-up' },
    ],
    [
      'a repeated password',
      `POST /people HTTP/1.1\n${jsonType}\n\n{"email":"a@b.c","password":"x","password_confirmation":"x"}`,
      { identity: 'a@b.c', kind: 'sign-up' },
    ],
    ['a changed name', `POST /profile HTTP/1.1\n${jsonType}\n\n{"name":"Ann"}`, undefined],
    ['a plain read', 'GET /login HTTP/1.1', undefined],
    ['an empty POST', 'POST /login HTTP/1.1', undefined],
    ['broken JSON', `POST /login HTTP/1.1\n${jsonType}\n\n{"email":`, undefined],
  ])('%s', (_title, http, expected) => {
    const [exchange] = readExample({ http });
    expect(exchange && loginAttempt(exchange.request)).toEqual(expected);
  });
});

test.each([
  ['https://a.example/login?next=/x', true],
  ['https://a.example/users/sign_in', true],
  ['https://a.example/wp-login.php', true],
  ['https://login.microsoftonline.com/t/oauth2/v2.0/authorize', true],
  ['https://a.example/forum/ucp.php?mode=login', true],
  ['https://a.example/blog/intro', false],
  ['https://a.example/plugins', false],
  ['https://a.example/cassette', false],
  ['nonsense', false],
])('%s is a login address: %s', (url, expected) => {
  expect(isLoginUrl(url)).toBe(expected);
});
