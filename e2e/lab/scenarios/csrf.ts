import { csrfSync } from 'csrf-sync';
import type { Request, RequestHandler } from 'express';
import { sessions } from '../guards.ts';
import type { Scenario, Site } from '../scenario.ts';

const group = 'csrf';
const { csrfSynchronisedProtection, generateToken } = csrfSync();
const hand: RequestHandler = (request, response) =>
  void response.json({ token: generateToken(request as Request, true) });
const mount =
  (id: string) =>
  ({ here }: Site) =>
    here
      .use(sessions(id))
      .get('/form', hand)
      .post('/transfer', csrfSynchronisedProtection, (_request, response) => void response.json({ sent: true }));
const transfer = (headers: Readonly<Record<string, string>> = {}) => ({
  path: 'transfer',
  method: 'POST',
  headers: { 'Content-Type': 'application/json', ...headers },
  body: '{"to":"bob","amount":5}',
});

/** Anti-forgery tokens, checked by csrf-sync. */
export const csrf: readonly Scenario[] = [
  {
    id: 'form-without-token',
    group,
    title: 'The secret of the form is missing',
    button: 'Send a form without its token',
    teaches: 'The server cannot tell this from a request that another site made in your name.',
    look: 'the server’s words: an invalid CSRF token',
    steps: () => [{ path: 'form' }, transfer()],
    mount: mount('form-without-token'),
    expect: { status: 403, cause: 'csrf-rejected' },
  },
  {
    id: 'form-with-old-token',
    group,
    title: 'The form was open too long',
    button: 'Send a form with an old token',
    teaches: 'The page was loaded again in another tab; the token of this one is out of date.',
    look: 'the same cause, with a token that was sent and not accepted',
    steps: () => [{ path: 'form', keep: 'token' }, { path: 'form' }, transfer({ 'X-CSRF-Token': '{kept}' })],
    mount: mount('form-with-old-token'),
    expect: { status: 403, cause: 'csrf-rejected' },
  },
];
