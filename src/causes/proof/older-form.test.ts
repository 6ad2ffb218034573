import { describe, expect, it } from 'vitest';
import { verdictOf } from './testdata/verdict.ts';

const ask = (line: string, ...fields: readonly string[]) =>
  [`${line} HTTP/1.1`, 'Host: club.example', ...fields].join('\n');
const page = (...cookies: readonly string[]) =>
  ['HTTP/1.1 200 OK', 'Content-Type: text/html', ...cookies.map((each) => `Set-Cookie: ${each}`), '', '<p>Hi</p>'].join(
    '\n',
  );
const send = (path: string, cookie: string, body: string, ...fields: readonly string[]) =>
  `${ask(`POST ${path}`, `Cookie: ${cookie}`, 'Content-Type: application/x-www-form-urlencoded', ...fields)}\n\n${body}`;
const login = send('/login', 'a=1', 'username=nils&password=secret7&csrf_token=l1');
const went = (...cookies: readonly string[]) =>
  ['HTTP/1.1 302 Found', 'Location: /', ...cookies.map((each) => `Set-Cookie: ${each}`)].join('\n');
const no = (status: string, body = '') => `HTTP/1.1 ${status}\nContent-Type: text/html\n\n${body}`;
const signedIn = went('sessionid=9b1c77de02; Path=/; HttpOnly');
const bare = no('403 Forbidden', '<h1>403 Forbidden</h1>');

describe('a form that is older than the visitor', () => {
  it.each([
    [
      'a login',
      [
        ask('GET /contact'),
        page(),
        login,
        signedIn,
        send('/contact', 'sessionid=9b1c77de02', 'csrfmiddlewaretoken=k1&text=x'),
        bare,
      ],
    ],
    [
      'a login, the form being sent elsewhere',
      [
        ask('GET /new'),
        page(),
        login,
        signedIn,
        send('/items', 'sessionid=9b1c77de02', 'authenticity_token=k1', 'Referer: https://club.example/new'),
        no('422 Unprocessable Content', '<h1>422</h1><p>invalid authenticity token</p>'),
      ],
    ],
    [
      'a logout',
      [
        ask('GET /contact', 'Cookie: sessionid=9b1c77de02'),
        page(),
        ask('POST /logout', 'Cookie: sessionid=9b1c77de02'),
        went('sessionid=; Max-Age=0; Path=/'),
        send('/contact', 'a=1', '_csrf=k1'),
        bare,
      ],
    ],
    [
      'a new session',
      [
        ask('GET /form', 'Cookie: JSESSIONID=77AA01BC22DD'),
        page(),
        ask('GET /'),
        page('JSESSIONID=10FF92ACBE47; Path=/; HttpOnly'),
        send('/form', 'JSESSIONID=10FF92ACBE47', '_csrf=k1'),
        bare,
      ],
    ],
    [
      'the framework that answers with nothing',
      [
        ask('GET /Contact'),
        page('.AspNetCore.Antiforgery.w5W7=CfDJ8; path=/'),
        send('/Contact', '.AspNetCore.Antiforgery.w5W7=CfDJ8', 'Text=x&__RequestVerificationToken=t'),
        'HTTP/1.1 400 Bad Request\nContent-Length: 0',
      ],
    ],
    [
      'a value that the cookie had before',
      [
        ask('GET /a'),
        page('XSRF-TOKEN=Aa11bb22; Path=/'),
        ask('GET /b'),
        page('XSRF-TOKEN=Cc33dd44; Path=/'),
        send('/cart', 'sid=9b1c77de; XSRF-TOKEN=Cc33dd44', 'n=1', 'X-XSRF-TOKEN: Aa11bb22'),
        no('403 Forbidden'),
      ],
    ],
  ])('is refused after %s', (_, messages) => {
    expect(verdictOf(...messages)).toMatch(/^csrf-rejected likely$/);
  });

  it.each([
    [
      'was opened again since',
      [
        ask('GET /contact'),
        page(),
        login,
        signedIn,
        ask('GET /contact', 'Cookie: sessionid=9b1c77de02'),
        page(),
        send('/contact', 'sessionid=9b1c77de02', 'csrfmiddlewaretoken=k2'),
        bare,
      ],
    ],
    [
      'has no guard',
      [ask('GET /contact'), page(), login, signedIn, send('/contact', 'sessionid=9b1c77de02', 'text=x'), bare],
    ],
    [
      'is refused for a stated right',
      [
        ask('GET /contact'),
        page(),
        login,
        signedIn,
        send('/contact', 'sessionid=9b1c77de02', 'csrf_token=k1'),
        no('403 Forbidden', '<p>Only members of the group staff may write here.</p>'),
      ],
    ],
    [
      'is filled in wrongly',
      [
        ask('GET /contact'),
        page(),
        login,
        signedIn,
        send('/contact', 'sessionid=9b1c77de02', 'csrf_token=k1'),
        no('400 Bad Request', '<p>The name is too long.</p>'),
      ],
    ],
    [
      'gets 400 and nothing, without the cookie of that framework',
      [ask('GET /contact'), page(), send('/contact', 'sessionid=9b1c77de02', 'a=1'), no('400 Bad Request')],
    ],
    [
      'repeats the present value',
      [
        ask('GET /b'),
        page('XSRF-TOKEN=Cc33dd44; Path=/'),
        send('/cart', 'XSRF-TOKEN=Cc33dd44', 'n=1', 'X-XSRF-TOKEN: Cc33dd44'),
        no('403 Forbidden'),
      ],
    ],
  ])('is not what counts where it %s', (_, messages) => {
    expect(verdictOf(...messages)).not.toMatch(/^csrf-rejected (?:likely|certain)/);
  });
});
