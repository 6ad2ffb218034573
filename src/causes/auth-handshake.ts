import type { Cause } from '../engine/cause.ts';
import type { Clue, Evidence } from '../engine/clue.ts';
import type { Neighbourhood } from '../engine/neighbourhood.ts';
import type { Exchange } from '../http/exchange.ts';
import { answered, asked } from './facts/evidence.ts';
import { answeredLater, asksForPrivateToken, isMiddleLeg, loginAnswered, tokenFetched } from './proof/handshake.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** An expected leg of a handshake, not a failure. */
export const authHandshake: Cause = {
  id: 'auth-handshake',
  title: 'A step of the login, not a failure',
  headline: 'This refusal is a normal step of the login: the client answers it with the next request.',
  meaning:
    'Some ways to log in need a first answer of the server: Digest takes a nonce from it, NTLM and Negotiate exchange several messages, DPoP may ask for a nonce, a registry says where to get a token. ' +
    'The 401 is that answer. Nothing is wrong as long as the next request gets through; it only costs time.',
  fixes: {
    caller: [
      { text: 'Nothing needs to be done if the request that follows succeeds.' },
      {
        text: 'To save the extra round trip with Basic, send the credential with the first request.',
        code: { language: 'sh', text: 'curl -u maria https://files.example.org/archive/   # curl sends Basic at once' },
      },
      {
        text: 'Keep the nonce of the last answer and use it for the next request (Digest, DPoP).',
        code: { language: 'js', text: "nonce = response.headers.get('DPoP-Nonce') ?? nonce;" },
      },
      { text: 'Keep connections open: NTLM belongs to the connection and starts anew with each one.' },
    ],
    apiOwner: [
      { text: 'Do not count these answers as errors in monitoring, and do not lock accounts because of them.' },
      {
        text: 'Send the DPoP-Nonce field with good answers as well, so that clients have a fresh one in time.',
        code: { language: 'http', text: 'HTTP/1.1 200 OK\nDPoP-Nonce: eyJ7S_zG.eyJH0-Z.HX4w-7v' },
      },
      {
        text: 'For scripts on other origins, expose the field that the step needs.',
        code: { language: 'http', text: 'Access-Control-Expose-Headers: WWW-Authenticate, DPoP-Nonce' },
      },
    ],
    operator: [
      {
        text: 'Check that the load balancer keeps one client connection on one server connection of its own: NTLM breaks where several clients share one. If it cannot, pass the connection on unread (TCP).',
        code: { language: 'nginx', text: 'stream {\n  server { listen 443; proxy_pass intranet:443; }\n}' },
      },
      { text: 'Prefer Kerberos or tokens to NTLM: they need fewer round trips.' },
      { text: 'Let nonces live for some minutes.' },
    ],
  },
  tellApart:
    'Look at the next request to the same URL: if it carries the answer to the challenge and gets through, it is this. If nothing follows, nobody was signed in; if it is refused again, the credential is wrong.',
  references: [
    { title: 'RFC 9110 section 11.2', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.2' },
    { title: 'RFC 7616 section 3.3', url: 'https://www.rfc-editor.org/rfc/rfc7616#section-3.3' },
    { title: 'RFC 4559 section 4', url: 'https://www.rfc-editor.org/rfc/rfc4559#section-4' },
    { title: 'RFC 9449 section 8', url: 'https://www.rfc-editor.org/rfc/rfc9449#section-8' },
  ],
  examples: [
    {
      title: 'a Digest challenge that the next request answers',
      http: `
        GET /archive/ HTTP/1.1
        Host: files.example.org
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Digest realm="files", nonce="7ypf/xlj9XXw", qop="auth", algorithm=SHA-256
        Content-Length: 0
        ---
        GET /archive/ HTTP/1.1
        Host: files.example.org
        Authorization: Digest username="mona", realm="files", nonce="7ypf/xlj9XXw", uri="/archive/", response="753927fa0e85d155", qop=auth, nc=00000001, cnonce="0a4f113b"
        ---
        HTTP/1.1 200 OK
        Content-Type: text/plain

        files
      `,
      target: 0,
    },
    {
      title: 'the middle of NTLM',
      http: `
        GET /portal/ HTTP/1.1
        Host: intranet.example.net
        Authorization: NTLM TlRMTVNTUAABAAAAB4IIogAAAAAAAAAAAAAAAAAAAAAKAGFKAAAADw==
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: NTLM TlRMTVNTUAACAAAADgAOADgAAAAFgomi4Z3xk3sP2f0AAAAAAAAAAFwAXABGAAAA
        Content-Length: 0
      `,
    },
    {
      title: 'a server that asks for a nonce in the DPoP proof',
      http: `
        GET /orders HTTP/1.1
        Host: api.example.com
        Authorization: DPoP 7f3c9a1d5be24680
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: DPoP error="use_dpop_nonce", error_description="A nonce is required in the proof"
        DPoP-Nonce: eyJ7S_zG.eyJH0-Z.HX4w-7v
        Content-Length: 0
      `,
    },
    {
      title: 'a Digest login whose nonce was too old',
      http: `
        GET /archive/b.pdf HTTP/1.1
        Host: files.example.org
        Authorization: Digest username="mona", realm="files", nonce="oldoldold", uri="/archive/b.pdf", response="753927fa0e85d155", qop=auth, nc=00000009, cnonce="0a4f113b"
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Digest realm="files", nonce="7ypf/xlj9XXw", qop="auth", stale=true
        Content-Length: 0
      `,
    },
  ],
  notExamples: [
    {
      title: 'a lone first 401',
      http: `
        GET /archive/ HTTP/1.1
        Host: files.example.org
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Digest realm="files", nonce="7ypf/xlj9XXw", qop="auth"
        Content-Length: 0
      `,
    },
    {
      title: 'a Basic login that is refused again',
      http: `
        GET /archive/ HTTP/1.1
        Host: files.example.org
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Basic realm="files"
        Content-Length: 0
        ---
        GET /archive/ HTTP/1.1
        Host: files.example.org
        Authorization: Basic bW9uYTp3cm9uZw==
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Basic realm="files"
        Content-Length: 0
      `,
    },
    {
      title: 'a person who signs in after the refusal',
      http: `
        GET /api/me HTTP/1.1
        Host: app.example.com
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer
        Content-Length: 0
        ---
        GET /api/me HTTP/1.1
        Host: app.example.com
        Authorization: Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 200 OK
        Content-Type: application/json

        {}
      `,
      target: 0,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'auth-handshake'),
    ...worded(exchange, 'auth-handshake'),
    ...middleLeg(exchange),
    ...firstLeg(exchange, around),
    ...wantsPrivateToken(exchange),
    ...sentForToken(exchange, around),
    ...loginInSteps(exchange, around),
  ],
};

function middleLeg(exchange: Exchange): readonly Clue[] {
  if (!isMiddleLeg(exchange)) return [];
  const because = 'The request carried a message of the Windows login, and the response carries the next one.';
  return [
    {
      cause: 'auth-handshake',
      authority: 'stated',
      confidence: 'certain',
      because,
      evidence: fieldsOf(exchange, exchange),
    },
  ];
}

function firstLeg(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const later = answeredLater(exchange, around);
  if (!later) return [];
  const because = 'The same request follows with the credential that was asked for, and it gets through.';
  return [
    {
      cause: 'auth-handshake',
      authority: 'neighbours',
      confidence: 'certain',
      because,
      evidence: [...fieldsOf(exchange, later), answered(later, 'status')],
    },
  ];
}

function wantsPrivateToken(exchange: Exchange): readonly Clue[] {
  if (!asksForPrivateToken(exchange)) return [];
  const because =
    'The challenge asks the browser for a private access token (PrivateToken). A browser that has none goes on without it.';
  const evidence = [answered(exchange, 'header:www-authenticate')];
  return [{ cause: 'auth-handshake', authority: 'stated', confidence: 'likely', because, evidence }];
}

/** The challenge of a server or a proxy, and the answer to it. */
function fieldsOf(challenge: Exchange, answer: Exchange): readonly Evidence[] {
  if (challenge.response.status === 407)
    return [answered(challenge, 'header:proxy-authenticate'), asked(answer, 'header:proxy-authorization')];
  return [answered(challenge, 'header:www-authenticate'), asked(answer, 'header:authorization')];
}

function sentForToken(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const way = tokenFetched(exchange, around);
  if (!way) return [];
  const because =
    'The challenge says where to get a token; one was fetched there, and the same request got through with it.';
  return [
    {
      cause: 'auth-handshake',
      authority: 'neighbours',
      confidence: 'certain',
      because,
      evidence: [
        answered(exchange, 'header:www-authenticate'),
        asked(way.token, 'url'),
        answered(way.served, 'status'),
      ],
    },
  ];
}

/** Devices hand out what the password is to be mixed with in the refusal of a first, empty login. */
function loginInSteps(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const next = loginAnswered(exchange, around);
  if (!next) return [];
  const because =
    'The answer hands out what the password is to be mixed with; the same login follows at once, and it is accepted.';
  return [
    {
      cause: 'auth-handshake',
      authority: 'neighbours',
      confidence: 'certain',
      because,
      evidence: [answered(exchange, 'body'), asked(next, 'url'), answered(next, 'status')],
    },
  ];
}
