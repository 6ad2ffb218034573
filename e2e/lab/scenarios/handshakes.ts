import type { RequestHandler } from 'express';
import { answer, page } from '../answer.ts';
import { basic, people } from '../people.ts';
import type { Scenario } from '../scenario.ts';

const group = 'stories';
const files = answer(200, ['notes.txt']);
const path = 'files';

/** Gives the challenge that fits what was sent, or lets it in. */
function asking(next: (sent: string) => string | undefined): RequestHandler {
  return (request, response, pass) => {
    const challenge = next(request.get('Authorization') ?? '');
    if (challenge === undefined) return files(request, response, pass);
    response.status(401).set('WWW-Authenticate', challenge).end();
  };
}

const digest = (nonce: string) =>
  `Digest username="alice", realm="lab", nonce="${nonce}", uri="/digest-stale/files", algorithm=SHA-256, qop=auth, nc=00000001, cnonce="lab", response="5ccc069c403ebaf9f0171e9517f40e41"`;
const digestChallenge = (nonce: string, stale = '') =>
  `Digest realm="lab", nonce="${nonce}", qop="auth", algorithm=SHA-256${stale}`;
const ntlm = {
  negotiate: 'NTLM TlRMTVNTUAABAAAAB4IIogAAAAAAAAAAAAAAAAAAAAAKAGFKAAAADw==',
  challenge: 'NTLM TlRMTVNTUAACAAAADgAOADgAAAAFgomi4Z3xk3sP2f0AAAAAAAAAAFwAXABGAAAA',
  authenticate: 'NTLM TlRMTVNTUAADAAAAGAAYAHYAAAAYABgAjgAAABoAGgBYAAAADgAOAHIAAAAA',
};
const ticket = 'Negotiate YIIGYgYGKwYBBQUCoIIGVjCCBlKgDTALBgkqhkiG9xIBAgI';
const step = (Authorization = '') => ({
  path,
  credentials: 'omit' as const,
  ...(Authorization ? { headers: { Authorization } } : {}),
});

/** Logins that take several requests. */
export const handshakes: readonly Scenario[] = [
  {
    id: 'digest-stale',
    group,
    title: 'The right answer, a moment late',
    button: 'Log in with an old nonce',
    teaches:
      'The nonce of Digest had run out; the server says stale and gives a new one, and the next answer gets through.',
    look: 'three requests as one login, and no blame',
    steps: () => [step(), step(digest('lab-nonce-1')), step(digest('lab-nonce-2'))],
    mount: ({ here }) =>
      here.get(
        '/files',
        asking((sent) => {
          if (sent.includes('lab-nonce-2')) return undefined;
          return sent ? digestChallenge('lab-nonce-2', ', stale=true') : digestChallenge('lab-nonce-1');
        }),
      ),
    expect: { status: 401, cause: 'auth-handshake', stories: ['handshake'] },
  },
  {
    id: 'windows-login',
    group,
    title: 'Three messages of Windows',
    button: 'Log in with NTLM',
    teaches:
      'NTLM needs two refusals before it lets anybody in: a message goes out, one comes back, a third one counts.',
    look: 'both refusals as steps of one login',
    steps: () => [step(), step(ntlm.negotiate), step(ntlm.authenticate)],
    mount: ({ here }) =>
      here.get(
        '/files',
        asking((sent) => {
          if (sent === ntlm.authenticate) return undefined;
          return sent === ntlm.negotiate ? ntlm.challenge : 'NTLM';
        }),
      ),
    expect: { status: 401, cause: 'auth-handshake', stories: ['handshake'] },
  },
  {
    id: 'ticket-login',
    group,
    title: 'A ticket at the second try',
    button: 'Log in with Negotiate',
    teaches: 'With Negotiate the browser fetches a ticket only after it was asked for one.',
    look: 'the refusal that is only a question',
    steps: () => [step(), step(ticket)],
    mount: ({ here }) =>
      here.get(
        '/files',
        asking((sent) => (sent === ticket ? undefined : 'Negotiate')),
      ),
    expect: { status: 401, cause: 'auth-handshake', stories: ['handshake'] },
  },
  {
    id: 'nonce-answered',
    group,
    title: 'The nonce, and the proof with it',
    button: 'Send a second proof',
    teaches: 'A DPoP server refuses the first proof to hand out a nonce; the second proof carries it and gets through.',
    look: 'two requests as one login',
    steps: () =>
      ['lab-proof-1', 'lab-proof-2'].map((DPoP) => ({
        path,
        headers: { Authorization: 'DPoP lab-bound-token-0815-4711', DPoP },
      })),
    mount: ({ here }) =>
      here.get('/files', (request, response, next) => {
        if (request.get('DPoP') === 'lab-proof-2') return files(request, response, next);
        response
          .status(401)
          .set({ 'WWW-Authenticate': 'DPoP error="use_dpop_nonce"', 'DPoP-Nonce': 'lab-nonce-4711' })
          .json({ error: 'use_dpop_nonce' });
      }),
    expect: { status: 401, cause: 'auth-handshake', stories: ['handshake'] },
  },
  {
    id: 'never-in',
    group,
    title: 'Asked, answered, refused',
    button: 'Answer a challenge in vain',
    teaches: 'A handshake that never gets through is no handshake: the password is wrong.',
    look: 'the answer that was refused, not the question before it',
    steps: () => [step(), step(basic('alice', 'wrong-horse')), step(basic('alice', 'wrong-cart'))],
    mount: ({ here }) =>
      here.get(
        '/files',
        asking(() => 'Basic realm="lab", charset="UTF-8"'),
      ),
    expect: { status: 401, cause: 'invalid-credentials', stories: ['handshake-failed'] },
  },
  {
    id: 'proxy-login',
    group,
    title: 'The proxy asks first',
    button: 'Open a page behind a proxy',
    teaches:
      'Between browser and server stands a proxy that wants a login of its own (407). Cancel its dialog, log in at the second page, and come back. Firefox shows nothing instead of the page: the second one is “enter” in place of “files”.',
    look: 'that the proxy refused, not the site; and both requests as one login',
    steps: () => [{ as: 'page', at: 'behind', path }],
    mount: ({ behind }) =>
      behind
        .use((request, response, next) => {
          if (request.get('Proxy-Authorization') === basic('alice', people.alice.password)) return next();
          response.status(407).set('Proxy-Authenticate', 'Basic realm="Lab proxy"').type('html');
          response.send(page('The proxy wants to know who you are', '<a href="enter">Log in at the proxy</a>'));
        })
        .get('/enter', answer(200, page('The proxy knows you', `<a href="${path}">Back to the files</a>`)))
        .get(`/${path}`, answer(200, page('The files', 'notes.txt'))),
    expect: { status: 407, cause: 'auth-handshake', stories: ['handshake'] },
  },
];
