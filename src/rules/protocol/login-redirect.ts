import { isLoginUrl, leadsToLogin } from '../../engine/login.ts';
import type { DenialRule } from '../../engine/rule.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { htmlBlocks } from '../../http/text.ts';
import { inResponse } from '../evidence.ts';
import { isScripted } from '../sent.ts';

/** A script that asked for data is sent to a login page, or gets the login page itself. */
export const loginRedirect: DenialRule = {
  id: 'login-redirect',
  severity: 'info',
  title: 'A script was sent to the login page',
  why: 'The script asked for data and is led to a page for people. It follows without noticing and ends with HTML where it expected JSON, or with a CORS error at the host of the login. A 401 would tell it that a login is missing.',
  fixes: {
    caller: [
      {
        text: 'In fetch, check response.redirected and the content type, and send the user to the login page. With redirect: "manual" such an answer shows as response.type "opaqueredirect".',
      },
    ],
    apiOwner: [
      {
        text: 'Answer 401 to scripts, and redirect only people who open a page: their browsers ask for text/html.',
        code: {
          language: 'js',
          text: "const wanted = req.accepts(['json', 'html']);\nif (wanted !== 'html') return res.status(401).set('WWW-Authenticate', 'Cookie').end();\nres.redirect('/login');",
        },
      },
    ],
    operator: [{ text: 'Tell the single sign-on gateway which paths are an API, so that it answers 401 there.' }],
  },
  references: [
    { title: 'RFC 9110 section 15.5.2', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2' },
    { title: 'Fetch, HTTP-redirect fetch', url: 'https://fetch.spec.whatwg.org/#http-redirect-fetch' },
  ],
  examples: {
    reports: [
      asked('Sent to the login page of the same site', 'HTTP/1.1 302 Found\nLocation: /login?next=%2Fapi%2Forders'),
      asked(
        'Sent to a single sign-on',
        'HTTP/1.1 302 Found\nLocation: https://login.shop.example/oauth2/authorize?client_id=shop&response_type=code',
      ),
      asked(
        'The login page itself',
        'HTTP/1.1 200 OK\nContent-Type: text/html\n\n<html><head><title>Log in</title></head><body><h1>Log in</h1><form action="/login" method="post"><input name="user"><input type="password" name="password"><button>Log in</button></form></body></html>',
      ),
    ],
    ignores: [
      {
        title: 'A person who opens a page',
        http: `
GET /orders HTTP/1.1
Host: app.shop.example
Sec-Fetch-Dest: document
Sec-Fetch-Mode: navigate
---
HTTP/1.1 302 Found
Location: /login?next=%2Forders`,
      },
      asked('Sent somewhere else', 'HTTP/1.1 302 Found\nLocation: /api/v2/orders'),
      asked(
        'A 401, as it should be',
        'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Cookie\nContent-Type: application/json\n\n{"login":"/login"}',
      ),
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    const { status } = exchange.response;
    if (!isScripted(exchange)) return [];
    const location = fieldValue(exchange.response, 'location') ?? '';
    if (
      status >= 300 &&
      status < 400 &&
      leadsToLogin(location, exchange.request.url) &&
      !isLoginUrl(exchange.request.url)
    )
      return [
        {
          message: 'A script asked for data and was sent to a login page.',
          evidence: [inResponse(exchange, 'header:location')],
        },
      ];
    if (status < 200 || status > 299 || !showsLogin(exchange)) return [];
    return [{ message: 'A script asked for data and got the login page.', evidence: [inResponse(exchange, 'body')] }];
  },
};

/** Says whether the body is a page with a field for a password. */
export function showsLogin({ response }: Exchange): boolean {
  if (htmlBlocks(response.content).length === 0) return false;
  return /<input\b[^<>]{0,300}\btype\s?=\s?["']?password/i.test(response.content.text.slice(0, 200_000));
}

function asked(title: string, response: string) {
  return {
    title,
    http: `GET /api/orders HTTP/1.1\nHost: app.shop.example\nAccept: application/json\nSec-Fetch-Dest: empty\nSec-Fetch-Mode: cors\n---\n${response}`,
  };
}
