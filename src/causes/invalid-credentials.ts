import type { Cause } from '../engine/cause.ts';
import { judgedAt } from '../engine/clock.ts';
import type { Clue } from '../engine/clue.ts';
import { loginAttempt } from '../engine/login.ts';
import type { Neighbourhood } from '../engine/neighbourhood.ts';
import { challenges } from '../http/challenge.ts';
import { authorization, credentials } from '../http/credentials.ts';
import type { Exchange } from '../http/exchange.ts';
import { answered, asked, clue } from './facts/evidence.ts';
import { callerNamed } from './facts/known-caller.ts';
import { isSameOrigin, isServed, isWebServer } from './facts/outcome.ts';
import { keyOfOtherEnvironment } from './proof/environment.ts';
import { isMiddleLeg, isRefusedLastLeg } from './proof/handshake.ts';
import { sessionReplaced } from './proof/sessions.ts';
import { isIdToken, isRefreshToken, mainToken } from './proof/tokens.ts';
import { twinClues } from './proof/twin.ts';
import { hasUnreadWords, saysElse } from './proof/words-say.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** Well-formed and not accepted. */
export const invalidCredentials: Cause = {
  id: 'invalid-credentials',
  title: 'Wrong password, key or token',
  headline: 'The server does not accept the login that was sent: the name, password, key or token is wrong.',
  meaning:
    'A complete credential arrived and the server does not accept it: the password is wrong, the key is unknown, or the token was not issued by anyone the server trusts. ' +
    'On purpose many servers do not say which part is wrong. Rights do not come into it: the server does not know who is asking.',
  fixes: {
    caller: [
      {
        text: 'Type the name and password again, or copy the key again from where it is issued: whole, without spaces, from the right account and environment.',
      },
      {
        text: 'Try the same credential by hand, away from the program.',
        code: {
          language: 'sh',
          text: 'curl -i https://api.example.com/me -H "Authorization: Bearer $TOKEN"\ncurl -i -u maria https://files.example.com/',
        },
      },
      {
        text: 'Check where the program takes the credential from: an old environment variable, a password manager or a .netrc file may win over the new one.',
        code: { language: 'sh', text: 'printenv | grep -iE "token|key|user"' },
      },
      {
        text: 'If the account uses a second factor, use an app password or token where a program cannot enter the code.',
      },
      { text: 'Reset the password, or create a new key, and use that.' },
    ],
    apiOwner: [
      {
        text: 'Give one answer for an unknown name and a wrong password, so that nobody can find out which accounts exist.',
      },
      {
        text: 'Use 401 with a challenge for a credential that is not accepted.',
        code: {
          language: 'http',
          text: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token", error_description="The token is not known"',
        },
      },
      {
        text: 'For signed tokens, check that the server has the current public keys of the issuer and follows their rotation.',
        code: {
          language: 'sh',
          text: 'curl -s https://login.example.com/.well-known/jwks.json | grep -o \'"kid":"[^"]*"\'',
        },
      },
      {
        text: 'Slow down repeated failures; a count of the attempts that are left helps a guesser more than the owner.',
      },
    ],
    operator: [
      { text: 'Look at the log of the component that checks logins: it knows which part was wrong.' },
      {
        text: 'Check that the directory or database of users can be reached; when it cannot, some servers call every password wrong.',
      },
      {
        text: 'Check that all instances use the same signing key or secret.',
        code: { language: 'sh', text: 'kubectl get secret jwt -o jsonpath="{.data.key}" | sha256sum' },
      },
    ],
  },
  tellApart:
    'Look at whether a fresh login or a newly issued key works in the same place: if so, the old one was wrong. If the fresh one fails as well, look at scheme, audience and rights.',
  references: [
    { title: 'RFC 9110 section 15.5.2', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2' },
    { title: 'RFC 6750 section 3.1', url: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1' },
    { title: 'RFC 6749 section 5.2', url: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2' },
  ],
  examples: [
    {
      title: 'a login form with a wrong password',
      http: `
        POST /login HTTP/1.1
        Host: shop.example.com
        Content-Type: application/json

        {"email":"maria@example.com","password":"autumn-leaves"}
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"message":"The e-mail address or the password is incorrect."}
      `,
    },
    {
      title: 'Basic asked for, sent and refused without a word',
      http: `
        GET /files/ HTTP/1.1
        Host: files.example.org
        Authorization: Basic bWFyaWE6d3Jvbmc=
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Basic realm="files"
        Content-Length: 0
      `,
    },
    {
      title: 'an unknown API key',
      http: `
        GET /v2/rates HTTP/1.1
        Host: rates.example.net
        X-API-Key: 90af17c2e6b84d35
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"code":"INVALID_API_KEY","message":"This API key does not exist."}
      `,
    },
    {
      title: 'a server that says it was told nothing, although Basic came as it asks for',
      http: `
        GET /api/table HTTP/1.1
        Host: desk.example.com
        Authorization: Basic bm9ib2R5OndyZW5jaA==
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Basic realm="desk"
        Content-Type: application/json

        {"error":"User is not authenticated"}
      `,
    },
  ],
  notExamples: [
    {
      title: 'the same words to a request that carried nothing',
      http: `
        GET /api/me HTTP/1.1
        Host: app.example.com
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer error="invalid_token"
        Content-Length: 0
      `,
    },
    {
      title: 'a token that is named as revoked',
      http: `
        GET /api/me HTTP/1.1
        Host: app.example.com
        Authorization: Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"error":"Token has been revoked"}
      `,
    },
    {
      title: 'the right password for an account that is locked',
      http: `
        POST /login HTTP/1.1
        Host: shop.example.com
        Content-Type: application/json

        {"email":"maria@example.com","password":"autumn-leaves"}
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"message":"Your account has been locked."}
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'invalid-credentials'),
    ...worded(exchange, 'invalid-credentials'),
    ...refusedAsAsked(exchange, around),
    ...refusedLogin(exchange, around),
    ...refusedProof(exchange),
    ...twinClues(exchange, around, 'invalid-credentials'),
    ...sessionReplaced(exchange, around),
  ],
};

/** The very scheme that the challenge asks for was sent, never accepted, and the response gives no other reason. */
function refusedAsAsked(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const sent = authorization(exchange.request);
  if (exchange.response.status !== 401 || !sent || sent.fault || isMiddleLeg(exchange) || hasPlainerFact(exchange))
    return [];
  if (callerNamed(exchange)) return [];
  if (around.sameCredential.some((other) => isServed(other) && isSameOrigin(other, exchange))) return [];
  const offered = challenges(exchange.response).challenges.map(({ scheme }) => scheme.toLowerCase());
  const scheme = sent.scheme.toLowerCase();
  const asked401 = offered.includes(scheme) || (!offered.length && scheme === 'basic');
  if (
    !asked401 ||
    scheme === 'negotiate' ||
    scheme === 'ntlm' ||
    saysElse(exchange, ['no-credentials', 'invalid-credentials'])
  )
    return [];
  const because = 'A credential of the kind that the server asks for was sent, and the server asks again.';
  return [
    clue(
      'invalid-credentials',
      ['request', scheme === 'bearer' && hasUnreadWords(exchange) ? 'possible' : 'likely'],
      because,
      [asked(exchange, 'header:authorization'), answered(exchange, 'status')],
    ),
  ];
}

/** A token whose own claims show what is wrong with it, or a key that names its environment. */
function hasPlainerFact(exchange: Exchange): boolean {
  if (keyOfOtherEnvironment(exchange).length > 0) return true;
  const token = mainToken(exchange);
  if (!token) return false;
  const now = judgedAt(exchange);
  const outOfTime = (token.expiresAt ?? Number.POSITIVE_INFINITY) < now || (token.notBefore ?? 0) > now;
  return outOfTime || isIdToken(token) || isRefreshToken(token);
}

function refusedLogin(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const attempt = loginAttempt(exchange.request);
  const { status } = exchange.response;
  if (attempt?.kind !== 'login' || (status !== 401 && status !== 403)) return [];
  const sent = credentials(exchange.request).filter(({ kind }) => kind === 'body');
  if (
    sent.some(({ fault }) => fault) ||
    saysElse(exchange, ['no-credentials', 'invalid-credentials', 'insufficient-permission'])
  )
    return [];
  const confidence = status === 401 || isOneOfMany(exchange, attempt.identity, around) ? 'likely' : 'possible';
  const because = 'The request is an attempt to log in, and the response refuses it without another reason.';
  return [
    clue('invalid-credentials', ['request', confidence], because, [
      asked(exchange, 'body'),
      answered(exchange, 'status'),
    ]),
  ];
}

/** Several passwords are tried for one name, and an application answers all alike. */
function isOneOfMany(exchange: Exchange, identity: string, around: Neighbourhood): boolean {
  if (identity === '' || isWebServer(exchange) || exchange.response.content.mediaType.includes('html')) return false;
  const alike = around.sameUrl.filter(
    (other) =>
      loginAttempt(other.request)?.identity === identity &&
      other.response.status === exchange.response.status &&
      around.fingerprint(other).shape === around.fingerprint(exchange).shape,
  );
  const words = [exchange, ...alike].flatMap(({ request }) =>
    credentials(request).flatMap(({ kind, fingerprint }) => (kind === 'body' ? [fingerprint] : [])),
  );
  return new Set(words).size >= severalWords;
}

const severalWords = 5;

function refusedProof(exchange: Exchange): readonly Clue[] {
  if (!isRefusedLastLeg(exchange) || saysElse(exchange, ['no-credentials', 'invalid-credentials'])) return [];
  const because = 'The last message of the Windows login, which proves the password, was answered by a new challenge.';
  return [
    clue('invalid-credentials', ['request', 'likely'], because, [
      asked(exchange, 'header:authorization'),
      answered(exchange, 'header:www-authenticate'),
    ]),
  ];
}
