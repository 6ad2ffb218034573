import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import { challenges } from '../http/challenge.ts';
import { authorization, credentials } from '../http/credentials.ts';
import type { Exchange } from '../http/exchange.ts';
import { statements } from '../http/statement.ts';
import { answered, asked, clue } from './facts/evidence.ts';
import { isIdToken, isRefreshToken, mainToken } from './proof/tokens.ts';
import { twinClues } from './proof/twin.ts';
import { saysElse } from './proof/words-say.ts';
import { basicNotTaken, otherFieldAsked, otherSchemeAsked, schemeUnwanted } from './stated/asked-scheme.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** A credential of a kind, or in a place, that the server does not take. */
export const wrongScheme: Cause = {
  id: 'wrong-scheme',
  title: 'Wrong kind of credential',
  headline: 'A credential was sent, but of a kind or in a place that this server does not accept.',
  meaning:
    'The server looks for another kind of credential than the one that was sent, or looks for it in another place: Basic where it wants Bearer, an API key where it wants a token, ' +
    'a public key where the secret one belongs. The credential itself may be perfectly in order. Servers often answer as if nothing had been sent.',
  fixes: {
    caller: [
      {
        text: 'Compare the scheme that was sent with the one in the WWW-Authenticate field of the response, and send what it names.',
        code: {
          language: 'http',
          text: 'WWW-Authenticate: Token      (the server asks for this)\nAuthorization: Token 9944b0...  (so send this)',
        },
      },
      {
        text: 'If the credential is an API key, look in the documentation for the field it belongs in; many servers want it outside Authorization.',
        code: { language: 'sh', text: 'curl https://api.example.com/v1/items -H "X-API-Key: $API_KEY"' },
      },
      { text: 'Send the access token, not the refresh token or the ID token that came with it.' },
      {
        text: 'Check that the key is of the kind that the call needs: secret or public, server or browser, personal or of an application.',
      },
      {
        text: 'If passwords are no longer taken, create an API token or an app password in the settings of the account.',
      },
    ],
    apiOwner: [
      {
        text: 'Name every scheme that is accepted in WWW-Authenticate, one challenge for each.',
        code: {
          language: 'http',
          text: 'WWW-Authenticate: Bearer realm="api"\nWWW-Authenticate: Basic realm="api", charset="UTF-8"',
        },
      },
      {
        text: 'When a credential of another kind arrives, say so; "credentials were not provided" sends people the wrong way.',
      },
      { text: 'Accept Bearer, the scheme that clients expect, beside a scheme of your own.' },
    ],
    operator: [
      {
        text: 'Check that the gateway and the application expect the same scheme; if the gateway uses up the Authorization field, pass the user on in another one.',
      },
      {
        text: 'If the gateway asks for Basic in front of an API with tokens, keep the two on different hosts or fields: a request has only one Authorization field.',
      },
    ],
  },
  tellApart:
    'Look at the scheme in the Authorization field and at the one in WWW-Authenticate: if they differ, it is most likely this. If they agree, the value itself is not accepted.',
  references: [
    { title: 'RFC 9110 section 11.6.1', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1' },
    { title: 'RFC 9110 section 11.1', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.1' },
    { title: 'RFC 6750 section 2', url: 'https://www.rfc-editor.org/rfc/rfc6750#section-2' },
  ],
  examples: [
    {
      title: 'Bearer was sent and the challenge asks for Token',
      http: `
        GET /api/products/ HTTP/1.1
        Host: shop.example.com
        Authorization: Bearer 5d8e0b7f2c9a4613
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Token
        Content-Type: application/json

        {"detail":"No credentials were provided."}
      `,
    },
    {
      title: 'Basic was sent where Bearer is asked for',
      http: `
        GET /v1/orders HTTP/1.1
        Host: api.example.com
        Authorization: Basic bWFyaWE6c2VjcmV0
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer realm="orders"
        Content-Length: 0
      `,
    },
    {
      title: 'a message that this kind of login is not supported',
      http: `
        GET /rest/issues HTTP/1.1
        Host: tracker.example.net
        Authorization: Basic bWFyaWE6c2VjcmV0
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: text/plain

        Basic authentication is not supported. Use a personal token.
      `,
    },
  ],
  notExamples: [
    {
      title: 'the scheme is the one asked for',
      http: `
        GET /v1/orders HTTP/1.1
        Host: api.example.com
        Authorization: Basic bWFyaWE6c2VjcmV0
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Basic realm="orders"
        Content-Length: 0
      `,
    },
    {
      title: 'a server with a Basic challenge that names the token as expired',
      http: `
        GET /v1/orders HTTP/1.1
        Host: api.example.com
        Authorization: Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Basic realm="orders"
        Content-Type: application/json

        {"error":"The access token has expired."}
      `,
    },
    {
      title: 'nothing was sent',
      http: `
        GET /v1/orders HTTP/1.1
        Host: api.example.com
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Token
        Content-Length: 0
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'wrong-scheme'),
    ...worded(exchange, 'wrong-scheme'),
    ...otherScheme(exchange),
    ...otherSchemeAsked(exchange),
    ...schemeUnwanted(exchange),
    ...otherFieldAsked(exchange),
    ...basicNotTaken(exchange),
    ...keyBesideChallenge(exchange),
    ...wrongToken(exchange),
    ...twinClues(exchange, around, 'wrong-scheme'),
    ...lacksItsSubject(exchange),
  ],
};

function otherScheme(exchange: Exchange): readonly Clue[] {
  const sent = authorization(exchange.request);
  const offered = challenges(exchange.response).challenges.map(({ scheme }) => family(scheme));
  if (!sent || sent.fault || !sent.scheme || !offered.length || offered.includes(family(sent.scheme))) return [];
  if (!offered.some((scheme) => known.has(scheme))) return [];
  const name = known.has(family(sent.scheme)) ? `the scheme ${sent.scheme}` : 'a scheme of its own';
  const because = `The request used ${name}; the response asks for another one.`;
  const confidence = saysElse(exchange, unspecific) || namesWhatWasSent(exchange) ? 'possible' : 'likely';
  return [
    clue('wrong-scheme', ['request', confidence], because, [
      asked(exchange, 'header:authorization'),
      answered(exchange, 'header:www-authenticate'),
    ]),
  ];
}

const unspecific = ['no-credentials', 'wrong-scheme', 'invalid-credentials'] as const;

/** A server that calls the token or password itself invalid has read it, whatever else it offers. */
function namesWhatWasSent(exchange: Exchange): boolean {
  if (!saysElse(exchange, ['no-credentials', 'wrong-scheme'])) return false;
  const words = statements(exchange)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  return ['token', 'jwt', 'key', 'password'].some((word) => words.includes(word));
}

/** Servers rename a scheme to keep browsers from opening their login box, or name the token format. */
function family(scheme: string): string {
  const plain = scheme.toLowerCase();
  if (plain.includes('basic')) return 'basic';
  if (plain === 'jwt' || plain === 'oauth' || plain === 'oauth2') return 'bearer';
  return plain === 'ntlm' || plain === 'kerberos' ? 'negotiate' : plain;
}

const known = new Set([
  'basic',
  'bearer',
  'digest',
  'token',
  'dpop',
  'negotiate',
  'hawk',
  'key',
  'apikey',
  'api-key',
  'aws4-hmac-sha256',
  'signature',
  'mac',
  'hoba',
]);

function keyBesideChallenge(exchange: Exchange): readonly Clue[] {
  const keys = credentials(exchange.request).filter(({ kind }) => kind === 'api-key');
  const asksFor = challenges(exchange.response).challenges.map(({ scheme }) => family(scheme));
  const key = keys[0];
  if (
    !key ||
    key.fault ||
    authorization(exchange.request) ||
    !asksFor.length ||
    asksFor.some((scheme) => scheme.includes('key'))
  )
    return [];
  const because = 'An API key was sent, and the response asks for a login in the Authorization field.';
  const confidence = saysElse(exchange, ['no-credentials', 'wrong-scheme']) ? 'possible' : 'likely';
  return [
    clue('wrong-scheme', ['request', confidence], because, [
      asked(exchange, key.place),
      answered(exchange, 'header:www-authenticate'),
    ]),
  ];
}

function wrongToken(exchange: Exchange): readonly Clue[] {
  const token = mainToken(exchange);
  if (token?.credential.kind !== 'authorization' || !isRefreshToken(token) || isIdToken(token)) return [];
  const because = 'The token calls itself a refresh token; it only serves to get access tokens and opens nothing else.';
  return [clue('wrong-scheme', ['request', 'likely'], because, [asked(exchange, token.credential.place)])];
}

/** "Missing sub claim", said of a token that names nobody: it stands for an application or a project, not for a person. */
function lacksItsSubject(exchange: Exchange): readonly Clue[] {
  const token = mainToken(exchange);
  const claims = token?.jwt.claims;
  if (!token || !claims || claims.sub !== undefined) return [];
  const said = statements(exchange).find(({ text }) => subjectMissing.test(text.slice(0, 400)));
  if (!said) return [];
  const because =
    'The response misses the claim that says whose token it is, and the token has none: it stands for an application and not for a person.';
  return [
    clue('wrong-scheme', ['request', 'likely'], because, [
      answered(exchange, said.place),
      asked(exchange, token.credential.place),
    ]),
  ];
}

const subjectMissing =
  /\b(?:missing|no|without|lacks|requires?)\b[^.]{0,30}\b(?:sub|subject)["'`]? claim|\b(?:sub|subject)["'`]? claim\b[^.]{0,20}\b(?:missing|required|absent|not (?:found|present))|\bclaim["'`:]{0,2} ["'`]?sub\b[^.]{0,20}\b(?:missing|required|absent|not (?:found|present))/i;
