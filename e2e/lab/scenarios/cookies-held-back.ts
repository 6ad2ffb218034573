import cors from 'cors';
import type { RequestHandler } from 'express';
import { answer } from '../answer.ts';
import type { Addresses, Scenario } from '../scenario.ts';

const group = 'stories';
const login = { path: 'login', method: 'POST' } as const;
const welcome = (setCookie: string) => answer(200, { welcome: 'alice' }, { 'Set-Cookie': setCookie });
const account: RequestHandler = (request, response) => {
  if (request.get('Cookie')?.includes('lab_session=')) response.json({ name: 'alice' });
  else response.status(401).json({ error: 'unauthorized' });
};
const bothPages = ({ here, shop }: Addresses) => cors({ origin: [here, shop], credentials: true });
const include = { at: 'elsewhere', credentials: 'include' } as const;
const expect = { status: 401, cause: 'cookies-not-sent', stories: ['cookie-not-attached'] } as const;

/** Cookies that a browser holds back for what it is, where it is, or how large they are. */
export const cookiesHeldBack: readonly Scenario[] = [
  {
    id: 'cookie-over-http',
    group,
    title: 'A Secure cookie without TLS',
    button: 'Log in over plain http',
    teaches:
      'Browsers keep a Secure cookie from https alone. On localhost they look the other way, so it shows up only on a real name, such as behind a proxy that ends TLS.',
    look: 'Secure and plain http, and the answer that set the cookie',
    steps: () => [
      { as: 'page', at: 'shop', path: '~/?run=cookie-over-http' },
      { ...login, at: 'shop' },
      { path: 'account', at: 'shop' },
    ],
    mount: ({ here }) =>
      here
        .post('/login', welcome('lab_session=lab-plain-4711; Path=/cookie-over-http; Secure; HttpOnly'))
        .get('/account', account),
    expect,
  },
  {
    id: 'cookie-secure',
    group,
    title: 'From https to http',
    button: 'Log in over https, land on http',
    teaches:
      'The login sets a Secure cookie over https and leads back to an address that still says http: there the cookie stays behind.',
    look: 'Secure and plain http, and the answer over https that set the cookie',
    steps: () => [
      { as: 'page', at: 'secure', path: 'login/callback' },
      { path: 'account', at: 'shop' },
    ],
    mount: ({ here, origins }) =>
      here
        .get('/login/callback', (_request, response) => {
          response.set('Set-Cookie', 'lab_session=lab-secure-4711; Path=/cookie-secure; Secure; HttpOnly');
          response.redirect(303, `${origins.shop}/?run=cookie-secure`);
        })
        .get('/account', account),
    expect,
  },
  {
    id: 'cookie-third-party',
    group,
    title: 'A cookie of another site',
    button: 'Log in at a site that is blocked',
    teaches:
      'All attributes are right, and many browsers still keep no cookies of other sites than that in the address bar.',
    look: 'that the browser blocks it, and no server can mend that',
    steps: () => [
      { ...login, ...include },
      { path: 'account', ...include },
    ],
    mount: ({ elsewhere, origins }) =>
      elsewhere
        .use(bothPages(origins))
        .post(
          '/login',
          welcome('lab_session=lab-third-party-4711; Path=/cookie-third-party; SameSite=None; Secure; HttpOnly'),
        )
        .get('/account', account),
    expect,
  },
  {
    id: 'cookie-partitioned',
    group,
    title: 'A jar for each site',
    button: 'Log in here, ask from another site',
    teaches:
      'A Partitioned cookie goes along only below the site in the address bar where it was set: each site has a jar of its own.',
    look: 'Partitioned, and the page on which the cookie was set',
    steps: () => [
      { ...login, ...include },
      { path: 'account', ...include },
      { as: 'page', at: 'shop', path: '~/?run=cookie-partitioned' },
      { path: 'account', ...include },
    ],
    mount: ({ elsewhere, origins }) =>
      elsewhere
        .use(bothPages(origins))
        .post(
          '/login',
          welcome(
            'lab_session=lab-partitioned-4711; Path=/cookie-partitioned; SameSite=None; Secure; HttpOnly; Partitioned',
          ),
        )
        .get('/account', account),
    expect,
  },
  {
    id: 'cookie-too-big',
    group,
    title: 'A cookie that is too big',
    button: 'Log in with a huge cookie',
    teaches:
      'Browsers keep no cookie of more than 4096 characters; a login that writes all rights into it grows past that.',
    look: 'the size, named as the reason',
    steps: () => [login, { path: 'account' }],
    mount: ({ here }) =>
      here
        .post('/login', welcome(`lab_session=${'lab-right-'.repeat(420)}; Path=/cookie-too-big; HttpOnly`))
        .get('/account', account),
    expect,
  },
];
