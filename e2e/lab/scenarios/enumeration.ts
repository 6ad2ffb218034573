import type { RequestHandler } from 'express';
import type { Scenario } from '../scenario.ts';

const group = 'correlation';
const login = (username: string, times = 1) => ({
  path: 'login',
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ username, password: 'wrong-horse' }),
  times,
});
const wrong = { error: 'The user name or password is incorrect' };
const isKnown = (body: unknown) =>
  typeof body === 'object' && body !== null && 'username' in body && body.username === 'alice';

/** Answers with the same words whoever it was, and says who exists by something else. */
const telling =
  (tell: (...of: Parameters<RequestHandler>) => void): RequestHandler =>
  (request, response, next) => {
    if (isKnown(request.body)) return tell(request, response, next);
    response.status(401).json(wrong);
  };

/** Names that are given away by less than words. */
export const enumeration: readonly Scenario[] = [
  {
    id: 'who-exists-by-field',
    group,
    title: 'The same words, another field',
    button: 'Log in twice and compare fields',
    teaches: 'Both failures say the same, but only the name that exists gets a counter and a cookie.',
    look: 'the field and the cookie that only one of them has',
    steps: () => [login('alice'), login('nobody')],
    mount: ({ here }) =>
      here.post(
        '/login',
        telling((_request, response) => {
          response.status(401).set({ 'X-Attempts-Left': '4', 'Set-Cookie': 'known_user=1; Path=/who-exists-by-field' });
          response.json(wrong);
        }),
      ),
    expect: { status: 401, cause: 'invalid-credentials', rules: ['username-enumeration-differential'] },
  },
  {
    id: 'who-exists-by-length',
    group,
    title: 'The same words, another shape',
    button: 'Log in twice and compare bodies',
    teaches: 'The answer for a name that exists has one member more. No person sees it; a program does.',
    look: 'the member that only one of them has',
    steps: () => [login('alice'), login('nobody')],
    mount: ({ here }) =>
      here.post(
        '/login',
        telling((_request, response) => void response.status(401).json({ ...wrong, captcha: false })),
      ),
    expect: { status: 401, cause: 'invalid-credentials', rules: ['username-enumeration-differential'] },
  },
  {
    id: 'who-exists-by-time',
    group,
    title: 'The same words, later',
    button: 'Log in twelve times and compare times',
    teaches: 'Only for a name that exists the server takes its time to check the password.',
    look: 'both times, and how many tries they rest on',
    steps: () => [login('alice', 6), login('nobody', 6)],
    mount: ({ here }) =>
      here.post(
        '/login',
        telling((_request, response) => void setTimeout(() => response.status(401).json(wrong), 300)),
      ),
    expect: { status: 401, cause: 'invalid-credentials', rules: ['username-enumeration-timing'] },
  },
  {
    id: 'who-exists-by-redirect',
    group,
    title: 'The same page, another address',
    button: 'Log in twice and compare redirects',
    teaches: 'Both failures lead back to the form, but the address says which of them knew the name.',
    look: 'the two addresses, side by side',
    steps: () => [login('alice'), login('nobody')],
    mount: ({ here }) =>
      here
        .post('/login', (request, response) =>
          response.redirect(
            303,
            `/who-exists-by-redirect/login?error=${isKnown(request.body) ? 'password' : 'unknown'}`,
          ),
        )
        .get('/login', (_request, response) => {
          response.status(401).type('html');
          response.send('<form method="post"><input name="username"><input name="password" type="password"></form>');
        }),
    expect: { status: 401, cause: 'no-credentials', rules: ['username-enumeration-differential'] },
  },
];
