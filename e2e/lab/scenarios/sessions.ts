import cors from 'cors';
import type { RequestHandler } from 'express';
import { answer } from '../answer.ts';
import { sessionOf, sessions } from '../guards.ts';
import type { Scenario } from '../scenario.ts';

const group = 'sessions';
const logIn: RequestHandler = (request, response) => {
  sessionOf(request).user = 'alice';
  sessionOf(request).until = Date.now() + 20;
  response.json({ welcome: 'alice' });
};
const member: RequestHandler = (request, response, next) => {
  if (sessionOf(request).user) return next();
  response.status(401).json({ error: 'login_required', message: 'You need to log in first' });
};
const account = answer(200, { name: 'alice' });
const post = { path: 'login', method: 'POST' } as const;

/** Sessions that nobody knows any more, and cookies that the browser kept to itself. */
export const sessionsAndCookies: readonly Scenario[] = [
  {
    id: 'no-session',
    group,
    title: 'Nobody is logged in',
    button: 'Open the account without a session',
    teaches: 'No cookie was sent and none was ever set: there is nothing to recognise anybody by.',
    look: 'what is missing from the request',
    steps: () => [{ path: 'account' }],
    mount: ({ here }) => here.use(sessions('no-session')).get('/account', member, account),
    expect: { status: 401, cause: 'no-credentials', rules: ['missing-www-authenticate'] },
  },
  {
    id: 'old-session',
    group,
    title: 'The session ran out',
    button: 'Come back after the session ended',
    teaches: 'The cookie is still sent, but the server has let the session behind it go.',
    look: 'the cookie that worked before, and the words of the server',
    steps: () => [post, { path: 'wait' }, { path: 'account' }],
    mount: ({ here }) =>
      here
        .use(sessions('old-session'))
        .post('/login', logIn)
        .get('/wait', (_request, response) => void setTimeout(() => response.json({ waited: true }), 50))
        .get('/account', (request, response) => {
          const late = (sessionOf(request).until ?? 0) < Date.now();
          response
            .status(late ? 401 : 200)
            .json({ error: 'session_expired', message: 'Your session has expired. Log in again.' });
        }),
    expect: { status: 401, cause: 'expired-credentials' },
  },
  {
    id: 'logged-out',
    group,
    title: 'Logged out elsewhere',
    button: 'Go on after logging out',
    teaches: 'Another tab logged out; the cookie of this one means nothing any more.',
    look: 'withdrawn, not expired: the fix is the same, the reason is not',
    steps: () => [post, { path: 'logout', method: 'POST' }, { path: 'account' }],
    mount: ({ here }) =>
      here
        .use(sessions('logged-out'))
        .post('/login', logIn)
        .post('/logout', (request, response) => {
          sessionOf(request).loggedOut = true;
          response.json({ bye: true });
        })
        .get('/account', (request, response, next) => {
          if (!sessionOf(request).loggedOut) return next();
          response
            .status(401)
            .json({ error: 'session_revoked', message: 'This session was ended because you logged out' });
        }),
    expect: { status: 401, cause: 'revoked-credentials', stories: ['logged-out'] },
  },
  {
    id: 'credentials-omitted',
    group,
    title: 'The script left the cookie at home',
    button: 'Fetch without credentials',
    teaches: 'The login set a cookie, and then a fetch with credentials: "omit" did not take it along.',
    look: 'the Set-Cookie a moment ago and the Cookie field that is missing now',
    steps: () => [post, { path: 'account', credentials: 'omit' }],
    mount: ({ here }) =>
      here.use(sessions('credentials-omitted')).post('/login', logIn).get('/account', member, account),
    expect: { status: 401, cause: 'cookies-not-sent', stories: ['cookie-not-attached'] },
  },
  {
    id: 'cookie-path',
    group,
    title: 'A cookie for another folder',
    button: 'Leave the folder of the cookie',
    teaches: 'A cookie with Path=/…/shop is not sent to /…/account, although it is the same site.',
    look: 'the attribute Path, named as the reason',
    steps: () => [{ ...post, path: 'shop/login' }, { path: 'account' }],
    mount: ({ here }) =>
      here
        .use(sessions('cookie-path', { path: '/cookie-path/shop' }))
        .post('/shop/login', logIn)
        .get('/account', member, account),
    expect: { status: 401, cause: 'cookies-not-sent', stories: ['cookie-not-attached'] },
  },
  {
    id: 'cookie-same-site',
    group,
    title: 'A cookie that stays on its site',
    button: 'Log in at another site',
    teaches: 'SameSite=Lax keeps cookies out of requests that another site’s scripts make.',
    look: 'the attribute SameSite, and the request that came from another site',
    steps: () => [
      { ...post, at: 'elsewhere', credentials: 'include' },
      { path: 'account', at: 'elsewhere', credentials: 'include' },
    ],
    mount: ({ elsewhere, origins }) =>
      elsewhere
        .use(cors({ origin: origins.here, credentials: true }))
        .use(sessions('cookie-same-site', { sameSite: 'lax' }))
        .post('/login', logIn)
        .get('/account', member, account),
    expect: { status: 401, cause: 'cookies-not-sent', stories: ['cookie-not-attached'] },
  },
];
