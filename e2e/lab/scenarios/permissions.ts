import { answer, page } from '../answer.ts';
import { alice } from '../people.ts';
import type { Scenario } from '../scenario.ts';

const group = 'permissions';

/** The server knows who is asking, and says no. */
export const permissions: readonly Scenario[] = [
  {
    id: 'role',
    group,
    title: 'The wrong role',
    button: 'Do what only admins may',
    teaches: 'Logged in and recognised; the role does not allow this.',
    look: 'who can change it: not the caller',
    steps: () => [{ path: 'api/users/2001', method: 'DELETE', headers: alice() }],
    mount: ({ here }) =>
      here.delete(
        '/api/users/:id',
        answer(403, { error: 'forbidden', message: 'User alice lacks the role ORDERS_ADMIN' }),
      ),
    expect: { status: 403, cause: 'insufficient-permission', rules: ['permission-detail'] },
  },
  {
    id: 'login-does-not-help',
    group,
    title: '401 where 403 belongs',
    button: 'Be refused as somebody known',
    teaches: 'The server knows alice and asks her to log in again, which will not help.',
    look: 'the warning that this 401 should be a 403',
    steps: () => [{ path: 'api/reports', headers: alice() }],
    mount: ({ here }) =>
      here.get(
        '/api/reports',
        answer(
          401,
          { message: 'User alice does not have permission to view reports' },
          { 'WWW-Authenticate': 'Bearer realm="reports"' },
        ),
      ),
    expect: { status: 401, cause: 'insufficient-permission', rules: ['should-be-403'] },
  },
  {
    id: 'plan',
    group,
    title: 'Not part of the plan',
    button: 'Use a feature of a bigger plan',
    teaches: 'It is a question of contract: another token or another role changes nothing.',
    look: 'the fix, which is an order and not a login',
    steps: () => [{ path: 'api/exports', method: 'POST', headers: alice() }],
    mount: ({ here }) =>
      here.post(
        '/api/exports',
        answer(403, {
          code: 'plan_limit',
          message: 'Exports are not included in the Free plan. Upgrade to the Team plan to use them.',
        }),
      ),
    expect: { status: 403, cause: 'not-entitled' },
  },
  {
    id: 'archived',
    group,
    title: 'Too late to change it',
    button: 'Change an archived order',
    teaches: 'Not the caller is the problem but the state that the order is in.',
    look: 'that nobody’s permissions are to blame',
    steps: () => [
      {
        path: 'api/orders/3001',
        method: 'PATCH',
        headers: { ...alice(), 'Content-Type': 'application/json' },
        body: '{"note":"hi"}',
      },
    ],
    mount: ({ here }) =>
      here.patch(
        '/api/orders/:id',
        answer(403, { error: 'order_archived', message: 'This order is archived and can no longer be changed' }),
      ),
    expect: { status: 403, cause: 'resource-state' },
  },
  {
    id: 'method',
    group,
    title: 'Reading yes, deleting no',
    button: 'Delete what may only be read',
    teaches: 'The address is right and the caller is fine; this method is switched off.',
    look: 'the neighbour: the same URL was read a moment ago',
    steps: () => {
      const headers = alice();
      return ['GET', 'DELETE'].map((method) => ({ path: 'api/catalog', method, headers }));
    },
    mount: ({ here }) =>
      here
        .get('/api/catalog', answer(200, []))
        .delete('/api/catalog', answer(403, { message: 'The DELETE method is not allowed for this resource' })),
    expect: { status: 403, cause: 'method-not-permitted' },
  },
  {
    id: 'age',
    group,
    title: 'Adults only',
    button: 'Open age-restricted content',
    teaches: 'The content itself is restricted, whoever asks.',
    look: 'a cause that is about the content',
    steps: () => [{ path: 'film', as: 'frame' }],
    mount: ({ here }) =>
      here.get(
        '/film',
        answer(
          403,
          page('Age-restricted content', 'This video is age-restricted. You must be 18 or older to watch it.'),
        ),
      ),
    expect: { status: 403, cause: 'content-restricted' },
  },
  {
    id: 'no-such-route',
    group,
    title: 'Refused, or simply not there?',
    button: 'Mistype an address',
    teaches: 'Some gateways answer 403 where 404 would be the truth.',
    look: 'that no permission is missing: the address is wrong',
    steps: () => [{ path: 'prod/ordres', headers: alice() }],
    mount: ({ here }) => here.get('/prod/ordres', answer(403, { message: 'Forbidden: no route matches this path' })),
    expect: { status: 403, cause: 'wrong-route' },
  },
  {
    id: 'page-you-may-not-see',
    group,
    title: 'A whole page refused',
    button: 'Open a page for members',
    teaches:
      'Not a script but the browser itself is refused: this leaves the lab, and the panel keeps what it saw before.',
    look: 'the list after you come back',
    steps: () => [{ path: 'members', as: 'page' }],
    mount: ({ here }) =>
      here.get(
        '/members',
        answer(
          403,
          page('Members only', 'You do not have permission to view this page.', '<a href="/">Back to the lab</a>'),
        ),
      ),
    expect: { status: 403, cause: 'insufficient-permission' },
  },
];
