import cors from 'cors';
import type { RequestHandler } from 'express';
import { answer } from '../answer.ts';
import { bearerAnswer, jwtGuard } from '../guards.ts';
import { token } from '../people.ts';
import type { Scenario } from '../scenario.ts';

const group = 'cors';
/** What many hand-written checks do: they want a login before they look at what is asked. */
const loginFirst: RequestHandler = (request, response, next) => {
  if (request.get('Authorization')) return next();
  response
    .status(401)
    .set('WWW-Authenticate', 'Bearer realm="orders"')
    .json({ error: 'missing_token', message: 'No token was sent' });
};

/** Requests from one origin to another. */
export const corsScenarios: readonly Scenario[] = [
  {
    id: 'preflight-login',
    group,
    title: 'A login wall before the question',
    button: 'Send a token to another origin',
    teaches: 'The browser asks with OPTIONS before it sends the token, and the server wants a token for the question.',
    look: 'the refused preflight: no login can mend it',
    steps: () => [
      {
        path: 'api/orders',
        at: 'elsewhere',
        method: 'PUT',
        headers: { Authorization: `Bearer ${token()}` },
        body: '{}',
      },
    ],
    mount: ({ elsewhere, origins }) =>
      elsewhere.use(loginFirst, cors({ origin: origins.here })).put('/api/orders', answer(200, {})),
    expect: { status: 401, cause: 'preflight-rejected', rules: ['preflight-denied'], stories: ['cors-chain'] },
  },
  {
    id: 'preflight-silent',
    group,
    title: 'A question without an answer',
    button: 'Ask a server that knows no CORS',
    teaches:
      'The server answers OPTIONS with 204 and says nothing about other origins; that is no refusal, and yet the request is never sent.',
    look: 'what the answer to the preflight lacks; the 401 beside it is the smaller trouble',
    steps: () => [
      { path: 'api/orders', at: 'elsewhere' },
      { path: 'api/orders', at: 'elsewhere', headers: { Authorization: `Bearer ${token()}` } },
    ],
    mount: ({ elsewhere }) =>
      elsewhere.options('/api/orders', answer(204, undefined, { Allow: 'GET' })).get('/api/orders', loginFirst),
    expect: { status: 401, cause: 'no-credentials', rules: ['cors-opaque-denial'], stories: ['cors-chain'] },
  },
  {
    id: 'preflight-alone',
    group,
    title: 'Held back before it left',
    button: 'Send a token to a server without CORS',
    teaches:
      'No server refuses anything here: OPTIONS is answered with 204, and yet the browser never sends the request and tells the script “network error”.',
    look: 'the line of the request that failed without a status, and what the answer to the preflight lacks',
    steps: () => [{ path: 'api/orders', at: 'elsewhere', headers: { Authorization: `Bearer ${token()}` } }],
    mount: ({ elsewhere }) =>
      elsewhere.options('/api/orders', answer(204, undefined, { Allow: 'GET' })).get('/api/orders', answer(200, {})),
    expect: { stories: ['cors-chain'] },
  },
  {
    id: 'answered-unseen',
    group,
    title: 'Answered in vain',
    button: 'Ask another origin a simple question',
    teaches:
      'The server answers with 200 and forgets CORS: nobody refused anything, and the script sees a network error.',
    look: 'the line of the answer that the browser kept to itself, and what it lacks',
    steps: () => [{ path: 'api/prices', at: 'elsewhere' }],
    mount: ({ elsewhere }) => elsewhere.get('/api/prices', answer(200, { bread: 3 })),
    expect: { stories: ['cors-chain'] },
  },
  {
    id: 'preflight-then-no',
    group,
    title: 'Let through, then refused in secret',
    button: 'Pass the preflight, fail the request',
    teaches:
      'The preflight passes; then the error page of the server forgets CORS, and the script sees a network error in place of the 403.',
    look: 'preflight, request, and what the script sees of them, as one story',
    steps: () => [
      {
        path: 'api/orders',
        at: 'elsewhere',
        method: 'DELETE',
        headers: { Authorization: `Bearer ${token()}` },
      },
    ],
    mount: ({ elsewhere, origins }) =>
      elsewhere
        .options('/api/orders', cors({ origin: origins.here, methods: 'DELETE', maxAge: 0 }))
        .delete('/api/orders', answer(403)),
    expect: {
      status: 403,
      cause: 'unspecified-403',
      rules: ['cors-opaque-denial'],
      stories: ['cors-chain'],
    },
  },
  {
    id: 'unreadable-denial',
    group,
    title: 'A refusal that the script cannot read',
    button: 'Ask another origin without CORS',
    teaches:
      'The server says 401 and why, but without Access-Control-Allow-Origin the script only sees a network error.',
    look: 'status and reason, which the console does not show',
    steps: () => [{ path: 'api/me', at: 'elsewhere' }],
    mount: ({ elsewhere }) => elsewhere.get('/api/me', jwtGuard(), bearerAnswer),
    expect: { status: 401, cause: 'no-credentials', rules: ['cors-opaque-denial'] },
  },
  {
    id: 'hidden-challenge',
    group,
    title: 'A challenge behind a curtain',
    button: 'Ask another origin with CORS',
    teaches: 'The script may read the answer, but not the field that says how to log in.',
    look: 'Access-Control-Expose-Headers in the hint',
    steps: () => [{ path: 'api/me', at: 'elsewhere' }],
    mount: ({ elsewhere, origins }) =>
      elsewhere.use(cors({ origin: origins.here })).get('/api/me', jwtGuard(), bearerAnswer),
    expect: { status: 401, cause: 'no-credentials', rules: ['challenge-not-exposed'] },
  },
  {
    id: 'origin-list',
    group,
    title: 'This origin is not on the list',
    button: 'Ask from an unknown origin',
    teaches: 'The server looks at the Origin field and knows only its own front end.',
    look: 'the Origin that was sent, marked',
    steps: () => [{ path: 'api/prices', at: 'elsewhere' }],
    mount: ({ elsewhere }) =>
      elsewhere.get('/api/prices', (request, response) => {
        response.set('Access-Control-Allow-Origin', '*').status(403);
        response.json({
          error: 'origin_not_allowed',
          message: `Origin ${request.get('Origin')} is not allowed to use this API`,
        });
      }),
    expect: { status: 403, cause: 'origin-rejected' },
  },
  {
    id: 'hotlink',
    group,
    title: 'A picture that stays at home',
    button: 'Show another site’s picture',
    teaches: 'Some sites serve their pictures only to their own pages and look at the Referer field.',
    look: 'a refused image, not a script’s request',
    steps: () => [{ path: 'photo.png', at: 'elsewhere', as: 'image' }],
    mount: ({ elsewhere }) =>
      elsewhere.get('/photo.png', (_request, response) => {
        response
          .status(403)
          .type('text')
          .send('Hotlinking is not allowed: this image may not be embedded in other sites.');
      }),
    expect: { status: 403, cause: 'origin-rejected' },
  },
];
