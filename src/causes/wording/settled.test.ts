import { describe, expect, it } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { allWorded } from './worded.ts';

/** Cause, confidence and authority of the strongest thing that the words of the answer come to. */
function worded(request: string, response: string): string {
  const [exchange] = readExample({ http: `${request}\n---\n${response}` });
  const [first] = exchange ? allWorded(exchange) : [];
  return first ? `${first.cause} ${first.confidence}` : 'nothing';
}

const nothingSent = 'GET /me HTTP/1.1\nHost: api.example.com';
const bearerSent = `${nothingSent}\nAuthorization: Bearer 7f3c9a1d5be24680`;
const placeholderSent = `${nothingSent}\nAuthorization: Bearer undefined`;
const cookieSent = `${nothingSent}\nCookie: session=41c09be27fa35d68`;
const loginSent =
  'POST /login HTTP/1.1\nHost: api.example.com\nContent-Type: application/json\n\n{"email":"maria@example.com","password":"autumn-leaves"}';
const formSent = 'POST /profile HTTP/1.1\nHost: www.example.com\nCookie: session=41c09be27fa35d68';
const says = (message: string, more = '') =>
  `HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n${more}\n{"message":"${message}"}`;

const cases: readonly (readonly [string, string, string, string])[] = [
  ['an ended session without any credential', nothingSent, says('Session expired'), 'no-credentials likely'],
  ['an invalid token that was never sent', nothingSent, says('Invalid token'), 'no-credentials likely'],
  [
    'a permission that an unknown caller lacks',
    nothingSent,
    says('You lack the permission to read this.'),
    'no-credentials likely',
  ],
  [
    'a missing credential, and none was sent',
    nothingSent,
    says('No credentials were provided'),
    'no-credentials certain',
  ],
  [
    'a missing credential, and a token was sent',
    bearerSent,
    says('No credentials were provided'),
    'wrong-scheme likely',
  ],
  [
    'a missing credential, and the scheme asked for was sent',
    bearerSent,
    says('No credentials were provided', 'WWW-Authenticate: Bearer\n'),
    'invalid-credentials likely',
  ],
  ['an invalid token that is a placeholder', placeholderSent, says('Invalid token'), 'malformed-credentials likely'],
  [
    'nobody logged in, and a session cookie was sent',
    cookieSent,
    says('You are not logged in'),
    'no-credentials likely',
  ],
  ['a wrong password at the login', loginSent, says('Wrong password'), 'invalid-credentials certain'],
  ['nobody logged in, said to a login', loginSent, says('Unauthenticated'), 'invalid-credentials likely'],
  ['a signature, said of an opaque token', bearerSent, says('The signature is invalid'), 'invalid-credentials likely'],
  ['the signature of a token', bearerSent, says('The token signature is invalid'), 'invalid-credentials certain'],
  ['a security token, said to a form', formSent, says('Invalid security token'), 'csrf-rejected likely'],
  [
    'a security token, said to a caller with a token',
    bearerSent,
    says('Invalid security token'),
    'invalid-credentials likely',
  ],
  [
    'an ended token that travelled in the body',
    'POST /token HTTP/1.1\nHost: api.example.com\nContent-Type: application/json\n\n{"refresh":"c29tZS10b2tlbg"}',
    says('The token is on the blacklist'),
    'revoked-credentials certain',
  ],
  [
    'a permission that is missing because the plan does not cover it',
    bearerSent,
    `HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"error":"You do not have permission to export","detail":"Upgrade your plan to export reports."}`,
    'not-entitled likely',
  ],
  [
    'words that only repeat what was asked',
    'GET /search?q=token%20expired HTTP/1.1\nHost: api.example.com',
    says("Nothing found for 'token expired'"),
    'nothing',
  ],
];

describe('the request decides what the words of a response come to', () => {
  it.each(cases)('%s', (_title, request, response, verdict) => expect(worded(request, response)).toBe(verdict));
});

const tokenSent403 = (body: string, type = 'application/json') =>
  `HTTP/1.1 403 Forbidden\nContent-Type: ${type}\n\n${body}`;

describe('where the same words stand', () => {
  const words = 'You are not authorized to perform this action.';

  it('hears permission from an API that knows the caller', () =>
    expect(worded(bearerSent, tokenSent403(`{"message":"${words}"}`))).toBe('insufficient-permission likely'));

  it('hears nothing from a default page', () =>
    expect(
      worded(bearerSent, tokenSent403(`<html><title>403 Forbidden</title><p>${words}</p></html>`, 'text/html')),
    ).toBe('nothing'));

  it('hears the message of an exception above its trace', () =>
    expect(
      worded(
        bearerSent,
        tokenSent403(
          '<title>Error</title><pre>Error: You do not have permission to read the log<br> &nbsp;at /srv/a.js:1:1</pre>',
          'text/html',
        ),
      ),
    ).toBe('insufficient-permission certain'));
});
