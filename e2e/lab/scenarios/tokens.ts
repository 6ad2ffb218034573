import { createHmac } from 'node:crypto';
import type { RequestHandler } from 'express';
import { answer } from '../answer.ts';
import { bearerAnswer, jwtGuard } from '../guards.ts';
import { clientSecret, oidcGuard } from '../openid.ts';
import { minutesFromNow, signingSecret, token } from '../people.ts';
import type { Scenario, Site } from '../scenario.ts';

const group = 'tokens';
const bearer = (value: string) => [{ path: 'api/orders', headers: { Authorization: `Bearer ${value}` } }];
const guarded = ({ here }: Site) => here.get('/api/orders', jwtGuard(), bearerAnswer);
const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
const grant = (scope: string, secret = clientSecret) => ({
  path: '~/oidc/token',
  method: 'POST',
  headers: form,
  body: `grant_type=client_credentials&scope=${scope}&client_id=lab-robot&client_secret=${secret}`,
});
const signature = (path: string, expires: number) =>
  createHmac('sha256', signingSecret).update(`${path}${expires}`).digest('hex');
const signed = (path: string, expires: number, name = path) =>
  `${name}?Expires=${expires}&KeyName=lab&Signature=${signature(path, expires)}`;

const strongerLogin =
  'Bearer error="insufficient_user_authentication", error_description="A stronger login is required", acr_values="mfa", max_age="300"';
const nonceFirst = 'DPoP error="use_dpop_nonce", error_description="Resource server requires nonce in DPoP proof"';

/** What tokens say about themselves, and a real OpenID provider. */
export const tokens: readonly Scenario[] = [
  {
    id: 'late-token',
    group,
    title: 'The token is too old',
    button: 'Send an expired token',
    teaches: 'A token carries its own end, so the panel can say how long ago that was.',
    look: 'the time since expiry, read from the token and the server’s clock',
    steps: () => bearer(token({ iat: minutesFromNow(-90), exp: minutesFromNow(-25) })),
    mount: guarded,
    expect: { status: 401, cause: 'expired-credentials' },
  },
  {
    id: 'early-token',
    group,
    title: 'The token is not valid yet',
    button: 'Send a token from the future',
    teaches: 'Two clocks that disagree make a fresh token useless.',
    look: 'the claim nbf beside the server’s Date',
    steps: () => bearer(token({ nbf: minutesFromNow(30), exp: minutesFromNow(90) })),
    mount: guarded,
    expect: { status: 401, cause: 'clock-skew' },
  },
  {
    id: 'foreign-signature',
    group,
    title: 'Signed by somebody else',
    button: 'Send a token with a wrong signature',
    teaches: 'The token reads well, but this server did not sign it.',
    look: 'the words of the server in the challenge',
    steps: () => bearer(token({}, 'some-other-secret-of-the-lab')),
    mount: guarded,
    expect: { status: 401, cause: 'invalid-credentials' },
  },
  {
    id: 'other-audience',
    group,
    title: 'A token for another API',
    button: 'Send a token for another audience',
    teaches: 'A valid token opens only the door it was made for.',
    look: 'the claim aud beside what the server expects',
    steps: () => bearer(token({ aud: 'https://billing.lab.example' })),
    mount: guarded,
    expect: { status: 401, cause: 'wrong-audience' },
  },
  {
    id: 'other-issuer',
    group,
    title: 'A token from another login server',
    button: 'Send a token from another issuer',
    teaches: 'Staging and production issue tokens that look alike and are not.',
    look: 'the claim iss',
    steps: () => bearer(token({ iss: 'https://login.staging.lab.example' })),
    mount: guarded,
    expect: { status: 401, cause: 'wrong-audience' },
  },
  {
    id: 'cut-token',
    group,
    title: 'Half a token',
    button: 'Send a token cut short',
    teaches: 'A JSON Web Token has three parts; copying lost one.',
    look: 'the count of parts',
    steps: () => bearer(token().split('.').slice(0, 2).join('.')),
    mount: guarded,
    expect: { status: 401, cause: 'malformed-credentials' },
  },
  {
    id: 'scope-missing',
    group,
    title: 'The token may read, not write',
    button: 'Write with a read-only token',
    teaches: 'A real OpenID provider hands out a token for reading, and the API wants one for writing.',
    look: 'the scope that is missing, by name',
    steps: () => [
      { ...grant('orders:read'), keep: 'access_token' },
      { path: 'api/orders', method: 'POST', headers: { Authorization: 'Bearer {kept}' } },
    ],
    mount: ({ here, origins }) => here.post('/api/orders', oidcGuard(origins, 'orders:write')),
    expect: { status: 403, cause: 'insufficient-scope' },
  },
  {
    id: 'token-revoked',
    group,
    title: 'The token was withdrawn',
    button: 'Use a token after revoking it',
    teaches: 'The same token works, is revoked at the provider, and works no more, although its time is not over.',
    look: 'the neighbours: the same token was accepted a moment ago',
    steps: () => [
      { ...grant('orders:read'), keep: 'access_token' },
      { path: 'api/orders', headers: { Authorization: 'Bearer {kept}' } },
      {
        ...grant('orders:read'),
        path: '~/oidc/token/revocation',
        body: `token={kept}&client_id=lab-robot&client_secret=${clientSecret}`,
      },
      { path: 'api/orders', headers: { Authorization: 'Bearer {kept}' } },
    ],
    mount: ({ here, origins }) => here.get('/api/orders', oidcGuard(origins, 'orders:read'), answer(200, [])),
    expect: { status: 401, cause: 'revoked-credentials' },
  },
  {
    id: 'client-secret',
    group,
    title: 'The program’s own password is wrong',
    button: 'Ask for a token with a wrong client secret',
    teaches: 'Before any token, the provider wants to know which program is asking.',
    look: 'invalid_client, the code that says so',
    steps: () => [{ ...grant('orders:read', 'wrong-secret-of-the-lab'), credentials: 'omit' as const }],
    mount: () => undefined,
    expect: { status: 401, cause: 'invalid-credentials' },
  },
  {
    id: 'userinfo-garbage',
    group,
    title: 'A token the provider never issued',
    button: 'Ask who I am with a made-up token',
    teaches: 'The provider states its reason in a code made for programs.',
    look: 'the error code of RFC 6750 in the challenge',
    steps: () => [{ path: '~/oidc/me', headers: { Authorization: 'Bearer made-up-by-the-lab-0123456789abcdef' } }],
    mount: () => undefined,
    expect: { status: 401, cause: 'invalid-credentials' },
  },
  {
    id: 'step-up',
    group,
    title: 'Logged in, but not strongly enough',
    button: 'Pay without a second factor',
    teaches: 'The token is fine; for this the server wants a fresher or stronger login.',
    look: 'what kind of login is asked for',
    steps: () => [
      { path: 'api/payments', method: 'POST', headers: { Authorization: `Bearer ${token({ acr: 'password' })}` } },
    ],
    mount: ({ here }) =>
      here.post(
        '/api/payments',
        jwtGuard(),
        answer(401, { error: 'insufficient_user_authentication' }, { 'WWW-Authenticate': strongerLogin }),
      ),
    expect: { status: 401, cause: 'step-up-required' },
  },
  {
    id: 'dpop-nonce',
    group,
    title: 'The server hands out a nonce first',
    button: 'Send a proof without a nonce',
    teaches: 'With DPoP a server may refuse the first proof only to hand out the nonce that the next one has to carry.',
    look: 'a 401 that is part of the protocol',
    steps: () => [
      { path: 'api/orders', headers: { Authorization: `DPoP ${token()}`, DPoP: token({ htm: 'GET', jti: 'lab-1' }) } },
    ],
    mount: ({ here }) =>
      here.get(
        '/api/orders',
        answer(401, { error: 'use_dpop_nonce' }, { 'WWW-Authenticate': nonceFirst, 'DPoP-Nonce': 'lab-nonce-4711' }),
      ),
    expect: { status: 401, cause: 'auth-handshake' },
  },
  {
    id: 'link-expired',
    group,
    title: 'A download link past its time',
    button: 'Open an expired link',
    teaches: 'A signed link carries its own end, and nobody has to log in; they need a new link.',
    look: 'the expiry in the URL, marked',
    steps: () => [{ path: signed('report.pdf', minutesFromNow(-120)) }],
    mount: ({ here }) => here.get('/:name', linkGuard),
    expect: { status: 403, cause: 'expired-credentials' },
  },
  {
    id: 'link-altered',
    group,
    title: 'A link that was changed',
    button: 'Open a link for another file',
    teaches: 'The signature covers the address: change the address, and it does not fit any more.',
    look: 'how a wrong signature differs from a wrong password',
    steps: () => [{ path: signed('report.pdf', minutesFromNow(60), 'payroll.pdf') }],
    mount: ({ here }) => here.get('/:name', linkGuard),
    expect: { status: 403, cause: 'bad-signature' },
  },
];

const linkGuard: RequestHandler = (request, response) => {
  const { Expires: expires, Signature: given } = request.query;
  if (given !== signature(String(request.params.name), Number(expires)))
    response.status(403).json({ code: 'SignatureMismatch', message: 'The request signature does not match' });
  else response.status(403).json({ code: 'LinkExpired', message: 'This link has expired' });
};
