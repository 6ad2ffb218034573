import type { RequestHandler } from 'express';
import { answer } from '../answer.ts';
import { loginAnswer } from '../guards.ts';
import { alice } from '../people.ts';
import type { Scenario } from '../scenario.ts';

const group = 'correlation';
const login = (username: string, password = 'wrong-horse') => ({
  path: 'login',
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ username, password }),
});
const orders: RequestHandler = (request, response) => {
  const exists = ['8801', '8803'].includes(String(request.params.id));
  response
    .status(exists ? 403 : 404)
    .json({ message: exists ? 'You do not have permission to view this order' : 'Order not found' });
};

/** What only shows when answers are put side by side. */
export const correlation: readonly Scenario[] = [
  {
    id: 'orders-by-number',
    group,
    title: 'Counting other people’s orders',
    button: 'Try four order numbers',
    teaches: '403 for orders that exist and 404 for the others: anybody with a login can count them.',
    look: 'one finding over four requests',
    steps: () => {
      const headers = alice();
      return ['8801', '8802', '8803', '8804'].map((id) => ({ path: `api/orders/${id}`, headers }));
    },
    mount: ({ here }) => here.get('/api/orders/:id', orders),
    expect: { status: 403, cause: 'insufficient-permission', rules: ['resource-enumeration'] },
  },
  {
    id: 'who-exists',
    group,
    title: 'A login that tells who exists',
    button: 'Log in as somebody and as nobody',
    teaches: 'Two wrong logins, two different answers: names can be tried until one fits.',
    look: 'the two answers side by side',
    steps: () => [login('alice'), login('nobody')],
    mount: ({ here }) =>
      here.post(
        '/login',
        loginAnswer((reason) => reason),
      ),
    expect: {
      status: 401,
      cause: 'invalid-credentials',
      rules: ['username-enumeration', 'username-enumeration-differential'],
    },
  },
  {
    id: 'endless-guesses',
    group,
    title: 'Guess as often as you like',
    button: 'Guess twelve passwords',
    teaches: 'Twelve wrong passwords in a row and nothing slows them down.',
    look: 'the count, and what is missing',
    steps: () => Array.from({ length: 12 }, (_, index) => login('alice', `guess-${index}`)),
    mount: ({ here }) =>
      here.post(
        '/login',
        loginAnswer(() => 'The user name or password is incorrect'),
      ),
    expect: {
      status: 401,
      cause: 'invalid-credentials',
      rules: ['no-login-throttle'],
      stories: ['login-not-throttled'],
    },
  },
  {
    id: 'back-door',
    group,
    title: 'The same thing through the back door',
    button: 'Ask with and without a slash',
    teaches:
      'Refused at the front, served with a slash at the end: the check and the router read the address differently.',
    look: 'both exchanges in one finding',
    steps: () => {
      const headers = alice();
      return ['api/salaries/', 'api/salaries'].map((path) => ({ path, headers }));
    },
    mount: ({ here }) =>
      here.get(
        ['/api/salaries', '/api/salaries/'],
        (request, response, next) => {
          if (request.path.endsWith('/')) return next();
          response.status(403).json({ message: 'You do not have permission to view salaries' });
        },
        answer(200, [{ name: 'Dana Example', salary: 4711 }]),
      ),
    expect: { status: 403, cause: 'insufficient-permission', rules: ['inconsistent-protection'] },
  },
];
