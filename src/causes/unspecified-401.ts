import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import type { Exchange } from '../http/exchange.ts';
import { answered, clue } from './facts/evidence.ts';
import { possibilitiesOf401 } from './facts/possibilities-401.ts';

/** A 401 with no usable reason in the exchange or its neighbours. */
export const unspecified401: Cause = {
  id: 'unspecified-401',
  title: 'The server does not say (401)',
  headline: 'The server does not accept who is asking (401) and does not say what is wrong.',
  meaning:
    'A 401 means that the request lacks credentials that the server accepts. This one gives no further reason: whether the credential is wrong, has ended, was ' +
    'withdrawn or belongs somewhere else cannot be told from the exchange. What follows is a ranked list of possibilities, not a finding. ' +
    'In spite of its name (Unauthorized), the status is about being known, not about being allowed.',
  fixes: {
    caller: [
      {
        text: 'Check that the credential arrives as intended: open the request and look at the Authorization field or the cookies, letter by letter, without quotes, line breaks or placeholders.',
        code: {
          language: 'sh',
          text: 'curl -v https://api.example.com/me -H "Authorization: Bearer $TOKEN" 2>&1 | grep -iE "^[<>]"',
        },
      },
      {
        text: 'Sign in again, or get a fresh token, and repeat the request. If that works, the old one had ended or was withdrawn.',
      },
      {
        text: 'Check that the credential belongs to this server and environment: production or test, the right tenant, the right region.',
      },
      {
        text: 'Delete the cookies of this site, or use a private window, and sign in: an old cookie can hide a new one of the same name.',
      },
      {
        text: 'Ask the administrator with the time, the URL and the request id of the response. Never send the credential itself.',
      },
    ],
    apiOwner: [
      {
        text: 'Say what is wrong in the challenge, as RFC 6750 section 3.1 defines it for tokens; a 401 must have a WWW-Authenticate field in any case.',
        code: {
          language: 'http',
          text: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="api", error="invalid_token", error_description="The token expired"',
        },
      },
      {
        text: 'Log why the credential was refused (ended, unknown key, audience, signature) together with a request id, and send the id in the response.',
      },
      {
        text: 'Do not tell more than the kind of fault: for passwords, one answer for a wrong name and a wrong password.',
      },
    ],
    operator: [
      { text: 'Look at the log of the component that checks credentials, at the time of the request.' },
      {
        text: 'Check that every proxy on the way passes the Authorization field on; some drop it.',
        code: { language: 'nginx', text: 'proxy_set_header Authorization $http_authorization;' },
      },
      {
        vendor: 'apache',
        text: 'CGI and FastCGI programs do not see the Authorization field unless the server is told to pass it.',
        code: { language: 'apache', text: 'CGIPassAuth On' },
      },
      {
        text: 'Compare the clocks of the machines that issue and that check tokens.',
        code: { language: 'sh', text: 'timedatectl status' },
      },
    ],
  },
  tellApart:
    'Look at whether a fresh credential lets the request through: if so, the old one had ended or was withdrawn. If not, compare where and how it is sent with the documentation of the server.',
  references: [
    { title: 'RFC 9110 section 15.5.2', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2' },
    { title: 'RFC 9110 section 11.6.1', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1' },
    { title: 'RFC 6750 section 3.1', url: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1' },
  ],
  examples: [
    {
      title: 'an empty answer to an opaque token',
      http: `
        GET /v1/exports HTTP/1.1
        Host: data.example.com
        Authorization: Bearer 1f0e9d8c7b6a5432
        ---
        HTTP/1.1 401 Unauthorized
        Content-Length: 0
      `,
    },
    {
      title: 'the status word to an API key',
      http: `
        GET /api/stations HTTP/1.1
        Host: weather.example.org
        X-API-Key: 90af17c2e6b84d35
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"status":401,"message":"Unauthorized"}
      `,
    },
    {
      title: 'an empty answer to a session cookie',
      http: `
        GET /account/orders HTTP/1.1
        Host: shop.example.com
        Cookie: session=41c09be27fa35d68
        ---
        HTTP/1.1 401 Unauthorized
        Content-Length: 0
      `,
    },
  ],
  notExamples: [
    {
      title: 'a challenge that says that the token expired',
      http: `
        GET /v1/exports HTTP/1.1
        Host: data.example.com
        Authorization: Bearer 1f0e9d8c7b6a5432
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer error="invalid_token", error_description="The access token expired"
        Content-Length: 0
      `,
    },
    {
      title: 'a Basic challenge to a caller that sent nothing',
      http: `
        GET /status HTTP/1.1
        Host: router.example.net
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Basic realm="router"
        Content-Length: 0
      `,
    },
    {
      title: 'a bare 403',
      http: `
        GET /v1/exports HTTP/1.1
        Host: data.example.com
        Authorization: Bearer 1f0e9d8c7b6a5432
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
      `,
    },
  ],
  clues: (exchange) =>
    exchange.response.status === 401 ? [bareStatus(exchange), ...possibilitiesOf401(exchange)] : [],
};

function bareStatus(exchange: Exchange): Clue {
  return clue(
    'unspecified-401',
    ['status', 'possible'],
    'The status 401 is all that the response says: neither a challenge nor the body tells what is wrong with the credential.',
    [answered(exchange, 'status')],
  );
}
