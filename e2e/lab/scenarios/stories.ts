import cors from 'cors';
import type { RequestHandler } from 'express';
import { answer } from '../answer.ts';
import { basicGuard, bearerAnswer, jwtGuard, loginAnswer } from '../guards.ts';
import { basic, minutesFromNow, people, token } from '../people.ts';
import type { Scenario } from '../scenario.ts';

const group = 'stories';
const json = { 'Content-Type': 'application/json' };
const bearer = (value: string) => ({ Authorization: `Bearer ${value}` });
const [first, second] = ['lab-access-token-of-the-morning', 'lab-access-token-of-the-evening'];
const refresh = {
  path: 'auth/refresh',
  method: 'POST',
  headers: json,
  body: '{"refresh_token":"lab-refresh-token-0815"}',
};
const orders = { path: 'api/orders', headers: bearer(first) };
const issue = { access_token: second, refresh_token: 'lab-refresh-token-0816', token_type: 'Bearer' };

/** Seconds that a token lives: enough for a busy machine to send it in time. */
const lifetime = 6;
const wait =
  (milliseconds: number): RequestHandler =>
  (_request, response) =>
    void setTimeout(() => response.json({ waited: true }), milliseconds);
const refuse = answer(401, { error: 'unauthorized' }, { 'WWW-Authenticate': 'Bearer realm="orders"' });
const invalidGrant = answer(400, {
  error: 'invalid_grant',
  error_description: 'The refresh token is not valid any more',
});

/** A door that lets the first token in until it is told to close, and opens again when it has refused once. */
function door() {
  let open = true;
  const guard: RequestHandler = (request, response, next) => {
    const passes = open;
    open = true;
    return passes ? response.json([]) : refuse(request, response, next);
  };
  const close: RequestHandler = (_request, _response, next) => {
    open = false;
    next();
  };
  return { guard, close };
}

/** Of six tries lets so many through, however long they take, and begins anew after them. */
function everySixth(limit: number): RequestHandler {
  let tries = 0;
  const refused = answer(429, { error: 'Too many login attempts, try again later' }, { 'Retry-After': '2' });
  return (request, response, next) => {
    tries = (tries % 6) + 1;
    return tries > limit ? refused(request, response, next) : next();
  };
}

/** What only the requests before and after explain. */
export const stories: readonly Scenario[] = [
  {
    id: 'two-legs',
    group,
    title: 'Asked first, let in then',
    button: 'Log in in two steps',
    teaches: 'The first refusal of Basic is a question; the next request answers it and gets through.',
    look: 'both legs as one story, and no fault',
    steps: () => [
      { path: 'files', credentials: 'omit' },
      { path: 'files', credentials: 'omit', headers: { Authorization: basic('alice', people.alice.password) } },
    ],
    mount: ({ here }) => here.get('/files', basicGuard(), answer(200, ['notes.txt'])),
    expect: { status: 401, cause: 'auth-handshake', stories: ['handshake'] },
  },
  {
    id: 'worked-until',
    group,
    title: 'It worked until a second ago',
    button: 'Use a token past its end',
    teaches: 'The same token is accepted, runs out, and is refused: the session knows when each happened.',
    look: 'until when it worked, and when it expired',
    steps: () => [
      { path: 'token', method: 'POST', keep: 'access_token' },
      { path: 'api/orders', headers: bearer('{kept}') },
      { path: 'wait' },
      { path: 'api/orders', headers: bearer('{kept}') },
    ],
    mount: ({ here }) =>
      here
        .post(
          '/token',
          (_request, response) => void response.json({ access_token: token({ exp: minutesFromNow(0) + lifetime }) }),
        )
        .get('/wait', wait((lifetime + 1) * 1000))
        .get('/api/orders', jwtGuard(), answer(200, []), bearerAnswer)
        .use(bearerAnswer),
    expect: { status: 401, cause: 'expired-credentials', stories: ['credential-ended'] },
  },
  {
    id: 'here-not-there',
    group,
    title: 'Refused here, accepted there',
    button: 'Show one token at two doors',
    teaches: 'A token that another service accepts is alive; it is only not made for this one.',
    look: 'both answers to the same token',
    steps: () => [
      { path: 'billing/invoices', headers: bearer(first) },
      { path: 'api/orders', headers: bearer(first) },
    ],
    mount: ({ here }) =>
      here
        .get(
          '/billing/invoices',
          answer(401, { error: 'invalid_audience', message: 'The token is for another audience' }),
        )
        .get('/api/orders', answer(200, [])),
    expect: { status: 401, cause: 'wrong-audience', stories: ['accepted-elsewhere'] },
  },
  {
    id: 'old-token',
    group,
    title: 'The old token after the new one',
    button: 'Send the token before last',
    teaches: 'A refresh brought a new token, and one part of the application still sends the old one.',
    look: 'the answer that replaced it',
    steps: () => [orders, refresh, orders],
    mount: ({ here }) => {
      const { guard, close } = door();
      here.get('/api/orders', guard).post('/auth/refresh', close, answer(200, issue));
    },
    expect: { status: 401, cause: 'revoked-credentials', stories: ['old-credential-used'] },
  },
  {
    id: 'refresh-refused',
    group,
    title: 'No new token',
    button: 'Refresh in vain',
    teaches: 'The refusals around it are only consequences: the refresh is what failed.',
    look: 'which request to look at first',
    steps: () => [orders, refresh, orders],
    mount: ({ here }) => here.get('/api/orders', refuse).post('/auth/refresh', invalidGrant),
    expect: { status: 401, cause: 'invalid-credentials', stories: ['refresh-failed'] },
  },
  {
    id: 'refresh-storm',
    group,
    title: 'Everybody refreshes at once',
    button: 'Refresh five times',
    teaches: 'Each refused request asks for a token of its own, where one would do for all.',
    look: 'how many refreshes within how short a time',
    steps: () => [orders, { ...refresh, times: 5 }],
    mount: ({ here }) =>
      here
        .get('/api/orders', refuse)
        .post('/auth/refresh', answer(200, { ...issue, refresh_token: 'lab-refresh-token-0815' })),
    expect: { status: 401, cause: 'invalid-credentials', stories: ['refresh-storm'] },
  },
  {
    id: 'refresh-race',
    group,
    title: 'Two refreshes, one token',
    button: 'Exchange a refresh token twice',
    teaches: 'With rotation a refresh token is good for one exchange; who comes second loses.',
    look: 'who won, who came too late',
    steps: () => [refresh, refresh],
    mount: ({ here }) => {
      let used = false;
      here.post('/auth/refresh', (request, response, next) => {
        used = !used;
        return used ? response.json(issue) : invalidGrant(request, response, next);
      });
    },
    expect: { status: 400, cause: 'revoked-credentials', stories: ['refresh-race'] },
  },
  {
    id: 'lost-on-the-way',
    group,
    title: 'A redirect that loses the token',
    button: 'Follow a redirect to another origin',
    teaches: 'Browsers take Authorization off a request that is redirected to another origin.',
    look: 'the request before, which still had it',
    steps: () => [{ path: 'files/7', headers: bearer(first) }],
    mount: ({ here, elsewhere, origins }) => {
      here.get('/files/7', (_request, response) =>
        response.redirect(307, `${origins.elsewhere}/lost-on-the-way/files/7`),
      );
      elsewhere
        .use(cors({ origin: true }))
        .get('/files/7', answer(401, { error: 'missing_token', message: 'No token was sent' }));
    },
    expect: { status: 401, cause: 'no-credentials', stories: ['authorization-dropped'] },
  },
  {
    id: 'cookie-ran-out',
    group,
    title: 'A cookie with a short life',
    button: 'Outlive a cookie',
    teaches: 'The cookie was set for two seconds; after that the browser has nothing to send.',
    look: 'the Set-Cookie that said so',
    steps: () => [{ path: 'login', method: 'POST' }, { path: 'wait' }, { path: 'account' }],
    mount: ({ here }) =>
      here
        .post(
          '/login',
          answer(
            200,
            { welcome: 'alice' },
            { 'Set-Cookie': 'lab_session=lab-short-session-4711; Path=/cookie-ran-out; Max-Age=2; HttpOnly' },
          ),
        )
        .get('/wait', wait(2600))
        .get('/account', answer(401, { error: 'unauthorized' })),
    expect: { status: 401, cause: 'expired-credentials', stories: ['cookie-expired'] },
  },
  {
    id: 'cookie-taken-away',
    group,
    title: 'A refusal that takes the cookie away',
    button: 'Be refused and lose the cookie',
    teaches: 'The first refusal deletes the cookie; from then on every request comes without one.',
    look: 'the refusal to look at first',
    steps: () => [{ path: 'login', method: 'POST' }, { path: 'account' }, { path: 'account' }],
    mount: ({ here }) =>
      here
        .post(
          '/login',
          answer(
            200,
            { welcome: 'alice' },
            { 'Set-Cookie': 'lab_session=lab-doomed-session-4711; Path=/cookie-taken-away; HttpOnly' },
          ),
        )
        .get(
          '/account',
          answer(
            401,
            { error: 'unauthorized' },
            { 'Set-Cookie': 'lab_session=; Path=/cookie-taken-away; Max-Age=0; HttpOnly' },
          ),
        ),
    expect: { status: 401, cause: 'no-credentials', stories: ['cookie-deleted'] },
  },
  {
    id: 'slowed-down',
    group,
    title: 'A login that slows guessing down',
    button: 'Guess until the limit',
    teaches: 'After some failures the server answers with a limit, whatever the password.',
    look: 'after how many tries, and how long to wait',
    steps: () =>
      Array.from({ length: 6 }, (_, index) => ({
        path: 'login',
        method: 'POST',
        headers: json,
        body: JSON.stringify({ username: 'alice', password: `guess-${index}` }),
      })),
    mount: ({ here }) =>
      here.post(
        '/login',
        everySixth(4),
        loginAnswer(() => 'The user name or password is incorrect'),
      ),
    expect: { status: 429, cause: 'rate-limited', stories: ['login-throttled'] },
  },
  {
    id: 'projects-by-name',
    group,
    title: 'Guessing the names of projects',
    button: 'Try three project names',
    teaches: 'Names give away as much as numbers: 403 for projects that exist, 404 for the others.',
    look: 'one finding over three requests',
    steps: () =>
      ['apollo', 'gemini', 'zzz-nothing'].map((name) => ({ path: `projects/${name}`, headers: bearer(first) })),
    mount: ({ here }) =>
      here.get('/projects/:name', (request, response) => {
        const exists = !String(request.params.name).startsWith('zzz');
        response
          .status(exists ? 403 : 404)
          .json({ message: exists ? 'You do not have permission to view this project' : 'Project not found' });
      }),
    expect: { status: 403, cause: 'insufficient-permission', rules: ['resource-enumeration'] },
  },
  {
    id: 'two-accounts',
    group,
    title: 'Nobody and two accounts',
    button: 'Ask as three callers',
    teaches: 'The same addresses, asked by nobody, by one account and by another: what each got, side by side.',
    look: 'the row that is open to nobody and closed to an account',
    steps: () => [
      { path: 'api/salaries', headers: bearer(first) },
      { path: 'api/salaries', headers: bearer(second) },
      { path: 'api/salaries' },
    ],
    mount: ({ here }) =>
      here.get('/api/salaries', (request, response) => {
        if (request.get('Authorization')?.includes(second))
          response.status(403).json({ message: 'You do not have permission to view salaries' });
        else response.json([{ name: 'Dana Example' }]);
      }),
    expect: { status: 403, cause: 'insufficient-permission', rules: ['inconsistent-protection'] },
  },
];
