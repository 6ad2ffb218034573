import { answer, page } from '../answer.ts';
import { opaque } from '../people.ts';
import type { Scenario } from '../scenario.ts';

const group = 'soft';
const query = {
  path: 'graphql',
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: '{"query":"{ me { name } }"}',
};

/** Refusals that wear another status code. */
export const soft: readonly Scenario[] = [
  {
    id: 'ok-but-no',
    group,
    title: '200, and yet a refusal',
    button: 'Get “not authenticated” with 200',
    teaches: 'Monitoring and caches see a success; only the body says no.',
    look: 'a denial that the Network panel shows as fine',
    steps: () => [{ path: 'api/me' }],
    mount: ({ here }) =>
      here.get('/api/me', answer(200, { success: false, code: 401, error: 'Not authenticated: log in to continue' })),
    expect: { status: 200, cause: 'no-credentials', rules: ['denial-in-200'] },
  },
  {
    id: 'graphql-login',
    group,
    title: 'GraphQL without a login',
    button: 'Query without logging in',
    teaches: 'Many GraphQL servers answer 200 and put the refusal into the list of errors.',
    look: 'the code UNAUTHENTICATED',
    steps: () => [query],
    mount: ({ here }) =>
      here.post(
        '/graphql',
        answer(200, {
          data: { me: null },
          errors: [{ message: 'You must be logged in', path: ['me'], extensions: { code: 'UNAUTHENTICATED' } }],
        }),
      ),
    expect: { status: 200, cause: 'no-credentials', rules: ['denial-in-200'] },
  },
  {
    id: 'graphql-field',
    group,
    title: 'GraphQL, one field refused',
    button: 'Query a forbidden field',
    teaches: 'Most of the answer is there; one field is not for this caller.',
    look: 'which field it was',
    steps: () => [{ ...query, headers: { ...query.headers, ...opaque() } }],
    mount: ({ here }) =>
      here.post(
        '/graphql',
        answer(200, {
          data: { me: { name: 'alice', salary: null } },
          errors: [
            { message: 'Not authorized to access salary', path: ['me', 'salary'], extensions: { code: 'FORBIDDEN' } },
          ],
        }),
      ),
    expect: { status: 200, cause: 'insufficient-permission' },
  },
  {
    id: 'html-instead',
    group,
    title: 'A login page instead of data',
    button: 'Fetch data, get a login page',
    teaches: 'The script asked for JSON and was sent to a page for people.',
    look: 'the redirect and where it led',
    steps: () => [{ path: 'api/orders', headers: { Accept: 'application/json' } }],
    mount: ({ here }) =>
      here
        .get('/api/orders', (_request, response) => response.redirect('../login?next=%2Fapi%2Forders'))
        .get(
          '/login',
          answer(
            200,
            page(
              'Log in',
              '<form method="post"><input name="username"><input name="password" type="password"><button>Log in</button></form>',
            ),
          ),
        ),
    expect: { status: 302, cause: 'no-credentials', rules: ['login-redirect'] },
  },
];
