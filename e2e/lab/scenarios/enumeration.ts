import { randomUUID } from 'node:crypto';
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
const nameIn = (body: unknown) =>
  typeof body === 'object' && body !== null && 'username' in body ? String(body.username) : '';
const isKnown = (body: unknown) => nameIn(body) === 'alice';

/** Answers with the same words whoever it was, and says who exists by something else. */
const telling =
  (tell: (...of: Parameters<RequestHandler>) => void): RequestHandler =>
  (request, response, next) => {
    if (isKnown(request.body)) return tell(request, response, next);
    response.status(401).json(wrong);
  };

const forgot = (email: string) => ({
  path: 'password/forgot',
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ email }),
});

/** Names that are given away by less than words, or by an answer that refuses nobody. */
export const enumeration: readonly Scenario[] = [
  {
    id: 'who-gets-a-mail',
    group,
    title: 'A reset that says who is a member',
    button: 'Ask for new passwords',
    teaches: 'Nobody is refused, and still the answers tell which addresses have an account.',
    look: 'the line that is there although nothing was denied, and the answers side by side',
    steps: () => ['alice', 'nobody', 'bob', 'somebody'].map((name) => forgot(`${name}@lab.example`)),
    mount: ({ here }) =>
      here.post('/password/forgot', (request, response) => {
        const known = /alice|bob/.test(JSON.stringify(request.body));
        response.json({
          message: known ? 'We have sent you a link' : 'There is no account with this address',
        });
      }),
    expect: { rules: ['username-enumeration', 'username-enumeration-differential'] },
  },
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
    id: 'who-exists-by-status',
    group,
    title: 'The same words, another status',
    button: 'Log in twice and compare statuses',
    teaches: 'Both failures say the same, but a name that does not exist gets 403 in place of 401.',
    look: 'the two statuses, side by side',
    steps: () => [login('nobody'), login('alice')],
    mount: ({ here }) =>
      here.post('/login', (request, response) => void response.status(isKnown(request.body) ? 401 : 403).json(wrong)),
    expect: { status: 401, cause: 'invalid-credentials', rules: ['username-enumeration-differential'] },
  },
  {
    id: 'who-exists-by-cookie',
    group,
    title: 'The same words, and a cookie',
    button: 'Log in twice and compare cookies',
    teaches: 'Only for a name that exists the server sets a cookie, to ask for a second factor next time.',
    look: 'the cookie that only one of the answers sets',
    steps: () => [login('nobody'), login('alice')],
    mount: ({ here }) =>
      here.post(
        '/login',
        telling((_request, response) => {
          response.set('Set-Cookie', 'known_user=1; Path=/who-exists-by-cookie/login; Max-Age=1');
          response.status(401).json(wrong);
        }),
      ),
    expect: { status: 401, cause: 'invalid-credentials', rules: ['username-enumeration-differential'] },
  },
  {
    id: 'who-exists-by-a-dot',
    group,
    title: 'The same words, one dot longer',
    button: 'Log in twice and compare lengths',
    teaches:
      'Two places in the code write the same sentence, one of them with a full stop: the lengths tell who exists.',
    look: 'the end of both sentences, marked',
    steps: () => [login('alice'), login('nobody')],
    mount: ({ here }) =>
      here.post('/login', (request, response) => {
        const dot = isKnown(request.body) ? '.' : '';
        response.status(401).type('text').send(`${wrong.error}${dot}`);
      }),
    expect: { status: 401, cause: 'invalid-credentials', rules: ['username-enumeration-differential'] },
  },
  {
    id: 'who-exists-nowhere',
    group,
    title: 'A login that keeps it to itself',
    button: 'Log in twice and learn nothing',
    teaches:
      'The answers differ in length, time, ids, tokens, order and the name that comes back, and still say nothing of who exists.',
    look: 'that nothing is found: what is new each time is no difference',
    steps: () => [login('alice'), login('nobody-of-this-name')],
    mount: ({ here }) =>
      here.post('/login', (request, response) => {
        const said = { ...wrong, username: nameIn(request.body) };
        const own = { requestId: randomUUID(), timestamp: new Date().toISOString(), csrfToken: randomUUID() };
        response.status(401).json(isKnown(request.body) ? { ...said, ...own } : { ...own, ...said });
      }),
    expect: {
      status: 401,
      cause: 'invalid-credentials',
      silent: ['username-enumeration', 'username-enumeration-differential', 'username-enumeration-timing'],
    },
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
        telling((_request, response) => void setTimeout(() => response.status(401).json(wrong), 700)),
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
