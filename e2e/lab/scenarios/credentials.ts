import type { RequestHandler } from 'express';
import { answer } from '../answer.ts';
import { basicGuard, bearerAnswer, digestGuard, jwtGuard, loginAnswer, plainAnswer } from '../guards.ts';
import { basic, people, token } from '../people.ts';
import type { Scenario } from '../scenario.ts';

const group = 'credentials';
const login = (name: string, password: string) => ({
  path: 'login',
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ username: name, password }),
});
const keys: Readonly<Record<string, 'active' | 'revoked'>> = { 'lab-key-0001': 'active', 'lab-key-0002': 'revoked' };

const keyGuard: RequestHandler = (request, response, next) => {
  const state = keys[request.get('X-API-Key') ?? ''];
  if (!state) return void response.status(403).json({ error: 'invalid_api_key', message: 'Invalid API key' });
  if (state === 'active') return next();
  response.status(401).set('WWW-Authenticate', 'ApiKey realm="orders"');
  response.json({ error: 'api_key_revoked', message: 'This API key has been revoked' });
};

/** Passwords and keys. */
export const credentials: readonly Scenario[] = [
  {
    id: 'nothing-sent',
    group,
    title: 'Nobody said who is asking',
    button: 'Ask without a token',
    teaches: 'A request without any credential gets 401, and the answer has to say which kind is wanted.',
    look: 'the finding about the missing WWW-Authenticate field, with the line of Express that mends it',
    steps: () => [{ path: 'api/me' }],
    mount: ({ here }) => here.get('/api/me', jwtGuard(), plainAnswer),
    expect: { status: 401, cause: 'no-credentials', rules: ['missing-www-authenticate'] },
  },
  {
    id: 'basic-nothing',
    group,
    title: 'A password is wanted, by the browser’s own box',
    button: 'Ask without a password',
    teaches: 'A Basic challenge to a script can open the browser’s own login box over your page.',
    look: 'the warning about the login box',
    steps: () => [{ path: 'reports', credentials: 'omit' }],
    mount: ({ here }) => here.get('/reports', basicGuard()),
    expect: { status: 401, cause: 'no-credentials', rules: ['native-login-prompt'] },
  },
  {
    id: 'basic-wrong',
    group,
    title: 'The password is wrong',
    button: 'Send a wrong password',
    teaches: 'The scheme is right and the text is in order; only the password is not accepted.',
    look: 'the evidence: the password was sent, and asked for again',
    steps: () => [{ path: 'reports', credentials: 'omit', headers: { Authorization: basic('alice', 'wrong-horse') } }],
    mount: ({ here }) => here.get('/reports', basicGuard()),
    expect: { status: 401, cause: 'invalid-credentials' },
  },
  {
    id: 'basic-handshake',
    group,
    title: 'A refusal that is no failure',
    button: 'Answer a challenge',
    teaches: 'First comes a 401 that asks for a password, then the same request with it: that is how HTTP login works.',
    look: 'a 401 that is counted as part of a handshake and blames nobody',
    steps: () => [
      { path: 'reports', credentials: 'omit' },
      { path: 'reports', credentials: 'omit', headers: { Authorization: basic('alice', people.alice.password) } },
    ],
    mount: ({ here }) => here.get('/reports', basicGuard(), answer(200, { reports: [] })),
    expect: { status: 401, cause: 'auth-handshake' },
  },
  {
    id: 'digest-md5',
    group,
    title: 'A login scheme past its time',
    button: 'Ask a Digest server',
    teaches: 'Digest with MD5 is the only thing on offer here, and MD5 has been too weak for years.',
    look: 'the warning about the weak challenge',
    steps: () => [{ path: 'reports', credentials: 'omit' }],
    mount: ({ here }) => here.get('/reports', digestGuard()),
    expect: { status: 401, cause: 'no-credentials', rules: ['weak-challenge', 'native-login-prompt'] },
  },
  {
    id: 'bearer-undefined',
    group,
    title: 'The variable was empty',
    button: 'Send “Bearer undefined”',
    teaches: 'A program that forgot to load its token sends the word “undefined” instead.',
    look: 'the marked word in the Authorization field',
    steps: () => [{ path: 'api/me', headers: { Authorization: 'Bearer undefined' } }],
    mount: ({ here }) => here.get('/api/me', jwtGuard(), bearerAnswer),
    expect: { status: 401, cause: 'malformed-credentials' },
  },
  {
    id: 'scheme-forgotten',
    group,
    title: 'The word “Bearer” is missing',
    button: 'Send a token without its scheme',
    teaches: 'Authorization begins with the name of a scheme; a bare token is not understood.',
    look: 'the fix, ready to copy',
    steps: () => [{ path: 'api/me', headers: { Authorization: token() } }],
    mount: ({ here }) => here.get('/api/me', jwtGuard(), bearerAnswer),
    expect: { status: 401, cause: 'malformed-credentials' },
  },
  {
    id: 'other-scheme',
    group,
    title: 'A password where a token belongs',
    button: 'Send Basic where Bearer is wanted',
    teaches: 'The credential may be fine, but this door takes another kind.',
    look: 'what was sent beside what was asked for',
    steps: () => [
      { path: 'api/me', credentials: 'omit', headers: { Authorization: basic('alice', people.alice.password) } },
    ],
    mount: ({ here }) => here.get('/api/me', jwtGuard(), bearerAnswer),
    expect: { status: 401, cause: 'wrong-scheme' },
  },
  {
    id: 'unknown-key',
    group,
    title: 'An API key that nobody knows',
    button: 'Send an unknown API key',
    teaches: 'A key that is not accepted is a matter of who you are, and 401 says that better than 403.',
    look: 'the warning that this 403 should be a 401',
    steps: () => [{ path: 'v1/orders', headers: { 'X-API-Key': 'lab-key-9999' } }],
    mount: ({ here }) => here.get('/v1/orders', keyGuard, answer(200, [])),
    expect: { status: 403, cause: 'invalid-credentials', rules: ['should-be-401'] },
  },
  {
    id: 'revoked-key',
    group,
    title: 'A key that was withdrawn',
    button: 'Send a revoked API key',
    teaches: 'This key was good once. Sending it again will never help; a new one will.',
    look: 'the difference between wrong and withdrawn',
    steps: () => [{ path: 'v1/orders', headers: { 'X-API-Key': 'lab-key-0002' } }],
    mount: ({ here }) => here.get('/v1/orders', keyGuard, answer(200, [])),
    expect: { status: 401, cause: 'revoked-credentials', rules: ['unregistered-scheme'] },
  },
  {
    id: 'key-in-url',
    group,
    title: 'A key in the address',
    button: 'Send a key in the URL',
    teaches: 'Addresses end up in logs, histories and Referer fields, and the key with them.',
    look: 'the warning about the secret in the URL; the panel shows it redacted',
    steps: () => [{ path: 'v1/orders?api_key=lab-key-7777-not-a-real-one' }],
    mount: ({ here }) => here.get('/v1/orders', answer(401, { message: 'Invalid API key' })),
    expect: { status: 401, cause: 'invalid-credentials', rules: ['secret-in-url', 'missing-www-authenticate'] },
  },
  {
    id: 'login-refused',
    group,
    title: 'A login that gives nothing away',
    button: 'Log in with a wrong password',
    teaches: 'A good login answer: it says that the login failed, and not which half was wrong.',
    look: 'a refusal without a leak',
    steps: () => [login('alice', 'wrong-horse')],
    mount: ({ here }) =>
      here.post(
        '/login',
        loginAnswer(() => 'The user name or password is incorrect'),
      ),
    expect: { status: 401, cause: 'invalid-credentials' },
  },
  {
    id: 'locked-account',
    group,
    title: 'The account is locked',
    button: 'Log in to a locked account',
    teaches: 'Neither another password nor another try helps: somebody has to unlock the account.',
    look: 'the fix, which is for a person and not for the program',
    steps: () => [login('mallory', people.mallory.password)],
    mount: ({ here }) =>
      here.post(
        '/login',
        loginAnswer((reason) => reason),
      ),
    expect: { status: 401, cause: 'account-disabled' },
  },
];
