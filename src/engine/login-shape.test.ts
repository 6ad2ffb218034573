import { describe, expect, test } from 'vitest';
import { readExample } from './example.ts';
import { loginPageClues, redirectClues } from './login-shape.ts';

const script = 'Sec-Fetch-Dest: empty';
const signedIn = 'Cookie: sessionid=8f3kd92ks9dk2ls0';
const exchangeOf = (request: string, answer: string) => {
  const [exchange] = readExample({ http: `${request}\n---\n${answer}` });
  if (!exchange) throw new Error('no exchange');
  return exchange;
};

describe('a redirect to a login', () => {
  const sentTo = (location: string, request = 'GET /orders HTTP/1.1\nHost: shop.example') =>
    redirectClues(exchangeOf(request, `HTTP/1.1 302 Found\nLocation: ${location}`)).map(({ cause }) => cause);

  test.each([
    ['nothing was sent', '/login', undefined, 'no-credentials'],
    ['a session was sent', '/login', `GET /orders HTTP/1.1\nHost: shop.example\n${signedIn}`, 'unspecified-401'],
    ['a page that refuses', '/403', undefined, 'unspecified-403'],
    ['a login elsewhere', 'https://login.id.example/authorize?x=1', undefined, 'no-credentials'],
  ])('%s', (_title, location, request, cause) => expect(sentTo(location, request)).toEqual([cause]));

  test.each([
    ['the next step after a logout', '/login', 'GET /logout HTTP/1.1\nHost: shop.example'],
    ['the next step after an e-mail', '/login', 'GET /verify?code=1 HTTP/1.1\nHost: shop.example'],
    ['from one login to another', '/sso/login', 'GET /login HTTP/1.1\nHost: shop.example'],
    ['elsewhere', '/new', undefined],
    ['no address', '::::', undefined],
  ])('none: %s', (_title, location, request) => expect(sentTo(location, request)).toEqual([]));
});

describe('a login page in the place of data', () => {
  const shown = (page: string, request = `GET /api/me HTTP/1.1\nHost: shop.example\n${script}`) =>
    loginPageClues(exchangeOf(request, `HTTP/1.1 200 OK\nContent-Type: text/html\n\n${page}`)).map(
      ({ cause }) => cause,
    );

  test.each([
    ['a field for a password', '<form><input name="p" type="password"></form>'],
    [
      'a container',
      '<form action="j_security_check"><input type="password" name="j_password" autocomplete="current-password"></form>',
    ],
    ['a framework', '<form><input type="password" name="password" autocomplete="current-password" required></form>'],
    ['a library', '<form><input autocomplete="current-password" type="password" name="user[password]"></form>'],
    ['a field by its id', '<form><input id="current-password" type="password" name="pw"></form>'],
    ['no quotes', '<form><input type=password name=_password autocomplete=current-password></form>'],
    ['a page that sends on', '<meta http-equiv="refresh" content="0; url=/login">'],
    ['a script that sends on', '<script>window.location.href = "https://sso.shop.example/"</script>'],
    ['a request of SAML', '<form action="https://id.example/x"><input name="SAMLRequest" value="x"></form>'],
    [
      'a form that asks for the name first',
      '<title>Sign in</title><form action="/login/step2"><input name="u"></form>',
    ],
  ])('%s', (_title, page) => expect(shown(page)).toEqual(['no-credentials']));

  test.each([
    [
      'a person who opens the page',
      '<input type="password">',
      'GET /members HTTP/1.1\nHost: shop.example\nAccept: text/html',
    ],
    ['a form for a new password', '<input type="password" name="new_password">', undefined],
    [
      'a change of the password',
      '<input type="password" name="current_password"><input type="password" name="new_password">',
      undefined,
    ],
    [
      'a change with the password said twice',
      '<input type="password" autocomplete="current-password"><input type="password" name="password"><input type="password" name="password_confirmation">',
      undefined,
    ],
    [
      'a change by what the browser is told',
      '<input type="password" autocomplete="current-password"><input type="password" autocomplete="new-password">',
      undefined,
    ],
    ['the old password', '<input type="password" name="old_password"><input type="password" name="p">', undefined],
    ['a sign-up', '<input type="password" name="p" autocomplete="new-password">', undefined],
    ['data', '{"html":"<input type=password>"}', undefined],
    ['a page that sends on elsewhere', '<meta http-equiv="refresh" content="0; url=/home">', undefined],
    ['the login itself', '<input type="password">', `GET /login HTTP/1.1\nHost: shop.example\n${script}`],
  ])('none: %s', (_title, page, request) => expect(shown(page, request)).toEqual([]));
});
