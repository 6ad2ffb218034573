import { answer, page } from '../answer.ts';
import { alice } from '../people.ts';
import type { Scenario } from '../scenario.ts';

const group = 'leaks';

/** Refusals that tell more than they should. */
export const leaks: readonly Scenario[] = [
  {
    id: 'stack',
    group,
    title: 'The inside of the server',
    button: 'Make the server throw',
    teaches: 'Express in development mode sends the stack trace of the error to everybody.',
    look: 'the marked lines',
    steps: () => [{ path: 'api/audit', headers: alice() }],
    mount: ({ here }) =>
      here.get('/api/audit', () => {
        throw Object.assign(new Error('You do not have permission to read the audit log'), { status: 403 });
      }),
    expect: { status: 403, cause: 'insufficient-permission', rules: ['stack-trace'] },
  },
  {
    id: 'record-inside',
    group,
    title: 'Refused, and served all the same',
    button: 'Read somebody else’s order',
    teaches: 'The answer says no and carries the order that it refuses.',
    look: 'the data in the body, marked',
    steps: () => [{ path: 'api/orders/7001', headers: alice() }],
    mount: ({ here }) =>
      here.get(
        '/api/orders/:id',
        answer(403, {
          error: 'forbidden',
          message: 'You do not have permission to view this order',
          data: {
            id: 7001,
            customer: 'Dana Example',
            email: 'dana@lab.example',
            items: [{ sku: 'LAMP-3', price: 49 }],
            total: 49,
          },
        }),
      ),
    expect: { status: 403, cause: 'insufficient-permission', rules: ['denied-data', 'personal-data'] },
  },
  {
    id: 'secret-inside',
    group,
    title: 'A key in the refusal',
    button: 'Get a key by being refused',
    teaches: 'A debugging aid left in: the answer holds a secret of the server.',
    look: 'the secret, redacted in the panel and in every export',
    steps: () => [{ path: 'api/billing', headers: alice() }],
    mount: ({ here }) =>
      here.get(
        '/api/billing',
        answer(403, {
          message: 'Access denied: insufficient permissions',
          debug: {
            database_url: 'postgres://orders:lab-Pa55w0rd-4711@db.lab.example/orders',
            api_key: 'lab_live_9f8e7d6c5b4a39281706f5e4d3c2b1a0',
          },
        }),
      ),
    expect: { status: 403, cause: 'insufficient-permission', rules: ['secret-in-body'] },
  },
  {
    id: 'sql',
    group,
    title: 'The database speaks',
    button: 'Break a query',
    teaches: 'An error of the database went straight to the caller, table names and all.',
    look: 'the finding, which matters more than the refusal',
    steps: () => [{ path: 'api/items?owner=o%27hara', headers: alice() }],
    mount: ({ here }) =>
      here.get(
        '/api/items',
        answer(403, {
          error: 'Forbidden',
          detail:
            "SQLSTATE[42000]: Syntax error or access violation: 1064 You have an error in your SQL syntax; check the manual near 'hara'' at line 1",
        }),
      ),
    expect: { status: 403, cause: 'unspecified-403', rules: ['sql-error'] },
  },
  {
    id: 'talkative-server',
    group,
    title: 'A server that introduces itself',
    button: 'Ask through a talkative proxy',
    teaches: 'Product, version and operating system: all that is needed to look up its known holes.',
    look: 'the Server field, marked',
    steps: () => [{ path: 'api/stock', headers: alice() }],
    mount: ({ here }) =>
      here.get(
        '/api/stock',
        answer(403, page('403 Forbidden', 'You cannot have this.'), {
          Server: 'nginx/1.18.0 (Ubuntu)',
        }),
      ),
    expect: { status: 403, cause: 'unspecified-403', rules: ['version-banner'] },
  },
  {
    id: 'echo',
    group,
    title: 'What you send comes back',
    button: 'Send markup and get it back',
    teaches: 'The refusal repeats the search words unescaped: a prepared link could run a script here.',
    look: 'the reflected input, marked in request and response',
    steps: () => [{ path: 'search?q=%3Cb%20id%3Dlab%3Ehello%3C%2Fb%3E', as: 'frame' }],
    mount: ({ here }) =>
      here.get('/search', (request, response) => {
        response
          .status(403)
          .type('html')
          .send(page('Forbidden', `Your search for ${String(request.query.q)} was refused.`));
      }),
    expect: { status: 403, cause: 'unspecified-403', rules: ['reflected-input'] },
  },
];
