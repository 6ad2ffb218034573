import cors from 'cors';
import { answer } from '../answer.ts';
import type { Scenario } from '../scenario.ts';

const group = 'stories';
const login = { path: 'login', method: 'POST' } as const;
const refuse = answer(401, { error: 'unauthorized' });
const welcome = (setCookie: string) => answer(200, { welcome: 'alice' }, { 'Set-Cookie': setCookie });

/** Cookies that browsers do not keep, keep too long, or lose. */
export const cookieStories: readonly Scenario[] = [
  {
    id: 'cookie-not-secure',
    group,
    title: 'A cookie that no browser keeps',
    button: 'Log in with SameSite=None alone',
    teaches: 'SameSite=None without Secure is thrown away by the browser, without a word to the script.',
    look: 'the attribute that is missing, and the answer that left it out',
    steps: () => [
      { ...login, at: 'elsewhere', credentials: 'include' },
      { path: 'account', at: 'elsewhere', credentials: 'include' },
    ],
    mount: ({ elsewhere, origins }) =>
      elsewhere
        .use(cors({ origin: origins.here, credentials: true }))
        .post('/login', welcome('lab_session=lab-insecure-4711; Path=/cookie-not-secure; SameSite=None; HttpOnly'))
        .get('/account', refuse),
    expect: { status: 401, cause: 'cookies-not-sent', stories: ['cookie-not-attached'] },
  },
  {
    id: 'cookie-prefix',
    group,
    title: 'A name that promises too much',
    button: 'Log in with a __Host- cookie for a folder',
    teaches: 'A name that begins with __Host- demands Path=/; set for a folder, the cookie is not kept.',
    look: 'the promise of the name, and what breaks it',
    steps: () => [login, { path: 'account' }],
    mount: ({ here }) =>
      here
        .post('/login', welcome('__Host-session=lab-prefix-4711; Path=/cookie-prefix; Secure; HttpOnly'))
        .get('/account', refuse),
    expect: { status: 401, cause: 'cookies-not-sent', stories: ['cookie-not-attached'] },
  },
  {
    id: 'cookie-domain',
    group,
    title: 'A cookie for somebody else',
    button: 'Log in with a foreign Domain',
    teaches: 'A server may set cookies for its own host and the domains above it, and for nobody else.',
    look: 'Domain, named as the reason',
    steps: () => [login, { path: 'account' }],
    mount: ({ here }) =>
      here
        .post('/login', welcome('lab_session=lab-domain-4711; Domain=shop.example; Path=/cookie-domain; HttpOnly'))
        .get('/account', refuse),
    expect: { status: 401, cause: 'cookies-not-sent', stories: ['cookie-not-attached'] },
  },
  {
    id: 'deletion-missed',
    group,
    title: 'A deletion that misses',
    button: 'Delete the cookie of another folder',
    teaches: 'A cookie goes only with the Path it was set with: here it stays, and the server knows it no more.',
    look: 'the two places, side by side',
    steps: () => [login, { path: 'account/close', method: 'POST' }, { path: 'account' }],
    mount: ({ here }) =>
      here
        .post('/login', welcome('lab_session=lab-missed-4711; Path=/deletion-missed; HttpOnly'))
        .post(
          '/account/close',
          answer(
            200,
            { closed: true },
            { 'Set-Cookie': 'lab_session=; Path=/deletion-missed/account/close; Max-Age=0' },
          ),
        )
        .get('/account', refuse),
    expect: { status: 401, cause: 'revoked-credentials', stories: ['cookie-deleted'] },
  },
  {
    id: 'after-goodbye',
    group,
    title: 'Going on after the goodbye',
    button: 'Log out, then ask on',
    teaches: 'The logout deletes the cookie; a page that was not told goes on asking without one.',
    look: 'the logout, as the request to look at first',
    steps: () => [login, { path: 'logout', method: 'POST' }, { path: 'account' }, { path: 'account' }],
    mount: ({ here }) =>
      here
        .post('/login', welcome('lab_session=lab-goodbye-4711; Path=/after-goodbye; HttpOnly'))
        .post('/logout', answer(200, { bye: true }, { 'Set-Cookie': 'lab_session=; Path=/after-goodbye; Max-Age=0' }))
        .get('/account', refuse),
    expect: { status: 401, cause: 'no-credentials', stories: ['logged-out'] },
  },
  {
    id: 'every-other-server',
    group,
    title: 'Every other server says no',
    button: 'Ask two servers in turn',
    teaches:
      'Behind one address stand two servers, and one of them does not know the key: nothing is wrong with the token.',
    look: 'accepted before, accepted after',
    steps: () => [{ path: 'api/orders', headers: { Authorization: 'Bearer lab-token-for-two-servers' }, times: 5 }],
    mount: ({ here }) => {
      let turn = 0;
      here.get('/api/orders', (request, response, next) => {
        turn = (turn % 5) + 1;
        if (turn % 2 === 0) return refuse(request, response, next);
        response.json([]);
      });
    },
    expect: { status: 401, cause: 'unspecified-401', stories: ['refused-in-between'] },
  },
];
