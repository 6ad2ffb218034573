import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import { isLoginUrl, loginAttempt } from '../engine/login.ts';
import type { Neighbourhood } from '../engine/neighbourhood.ts';
import { ownDenialCode } from '../engine/own-code.ts';
import { challenges } from '../http/challenge.ts';
import { isPreflight } from '../http/cors.ts';
import { credentials } from '../http/credentials.ts';
import { type Exchange, fieldValue } from '../http/exchange.ts';
import { statements } from '../http/statement.ts';
import { droppedCookie } from './facts/dropped-cookie.ts';
import { answered, clue } from './facts/evidence.ts';
import { isRefused } from './facts/outcome.ts';
import { carriesOwnCookie, mayCarryCredential } from './facts/plausible.ts';
import { nobodysToken } from './proof/anonymous-token.ts';
import { emptyLogin } from './proof/empty-login.ts';
import { isSentToGateway } from './proof/gateway.ts';
import { carriesLoginCookie } from './proof/sessions.ts';
import { twinClues } from './proof/twin.ts';
import { logoutWithCookie } from './proof/withdrawn.ts';
import { hasUnreadWords, saysElse } from './proof/words-say.ts';
import { lacksPart } from './stated/missing-part.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** Nothing that the server recognises as a credential was sent. */
export const noCredentials: Cause = {
  id: 'no-credentials',
  title: 'Not signed in',
  headline:
    'The request carried nothing that tells the server who is asking: no login, token, API key or session cookie.',
  meaning:
    'The server wants to know who is asking, and the request did not say. Either nobody is signed in, or the program that sends the request leaves the credential out. ' +
    'It does not mean that an account lacks a right: the server has not got as far as looking at rights.',
  fixes: {
    caller: [
      { text: 'Sign in first, then repeat the request.' },
      {
        text: 'If a program sends the request, add the credential in the field that the server names in WWW-Authenticate or in its documentation.',
        code: { language: 'sh', text: 'curl https://api.example.com/orders -H "Authorization: Bearer $TOKEN"' },
      },
      {
        text: 'In a page that signs in with cookies, tell fetch to send them; to another origin it does not do so by itself.',
        code: { language: 'js', text: "await fetch('https://api.example.com/orders', { credentials: 'include' });" },
      },
      {
        text: 'Check that the token is there before the request is sent: after a reload, a logout in another tab or a redirect to another host it is gone.',
        code: {
          language: 'js',
          text: "if (!token) return signIn();\nheaders.set('Authorization', `Bearer ${token}`);",
        },
      },
    ],
    apiOwner: [
      {
        text: 'Answer with 401 and a challenge that names the scheme, so that clients know what to send.',
        code: { language: 'http', text: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="api"' },
      },
      {
        text: 'Say in the body that no credential arrived; leave error="invalid_token" to tokens that did arrive (RFC 6750 section 3.1).',
      },
      { text: 'Send scripts a 401 in place of a redirect to the login page: a script cannot use a login page.' },
    ],
    operator: [
      {
        text: 'Check that no proxy on the way drops the Authorization or Cookie field.',
        code: {
          language: 'nginx',
          text: 'proxy_set_header Authorization $http_authorization;\nproxy_pass_request_headers on;',
        },
      },
      {
        vendor: 'apache',
        text: 'CGI and FastCGI programs see the Authorization field only if the server is told to pass it.',
        code: { language: 'apache', text: 'CGIPassAuth On' },
      },
      {
        text: 'A redirect to another host makes clients drop Authorization: redirect within the host, or have clients call the final address.',
      },
    ],
  },
  tellApart:
    'Look at the request: if it has no Authorization field, no API key and no session cookie, it is this. If it has one, the server refused it for another reason.',
  references: [
    { title: 'RFC 9110 section 15.5.2', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2' },
    { title: 'RFC 9110 section 11.6.2', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2' },
    { title: 'RFC 6750 section 3.1', url: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1' },
  ],
  examples: [
    {
      title: 'a Bearer challenge to a request without Authorization',
      http: `
        GET /v1/orders HTTP/1.1
        Host: api.example.com
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer realm="orders"
        Content-Length: 0
      `,
    },
    {
      title: 'a message that the API key is missing',
      http: `
        GET /forecast?city=Oslo HTTP/1.1
        Host: weather.example.org
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"No API key was supplied with the request."}
      `,
    },
    {
      title: 'a server that speaks of an expired session although no cookie came',
      http: `
        GET /account HTTP/1.1
        Host: shop.example.com
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"message":"Your session has expired."}
      `,
    },
    {
      title: 'the phrase of a 401 beside a 403',
      http: `
        GET /v1/invoices HTTP/1.1
        Host: api.example.com
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"message":"Authentication required"}
      `,
    },
    {
      title: 'a redirect to the login page',
      http: `
        GET /admin/reports HTTP/1.1
        Host: intranet.example.net
        ---
        HTTP/1.1 302 Found
        Location: https://intranet.example.net/login?next=%2Fadmin%2Freports
        Content-Length: 0
      `,
    },
  ],
  notExamples: [
    {
      title: 'a token was sent and is named as expired',
      http: `
        GET /v1/orders HTTP/1.1
        Host: api.example.com
        Authorization: Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer error="invalid_token", error_description="The token has expired"
        Content-Length: 0
      `,
    },
    {
      title: 'nothing was sent, and the address is what is refused',
      http: `
        GET /status HTTP/1.1
        Host: router.example.net
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"Your IP address 203.0.113.9 is not allowed."}
      `,
    },
    {
      title: 'a login attempt with a wrong password',
      http: `
        POST /login HTTP/1.1
        Host: shop.example.com
        Content-Type: application/json

        {"email":"maria@example.com","password":"autumn-leaves"}
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"message":"Invalid email or password"}
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'no-credentials'),
    ...worded(exchange, 'no-credentials'),
    ...nothingSent(exchange, around),
    ...nobodysToken(exchange, around),
    ...asksWho(exchange),
    ...sentToLogin(exchange),
    ...twinClues(exchange, around, 'no-credentials'),
    ...lacksPart(exchange),
    ...emptyLogin(exchange),
  ],
};

function isAnonymousAsk(exchange: Exchange): boolean {
  return !credentials(exchange.request).length && !isPreflight(exchange) && !loginAttempt(exchange.request);
}

function nothingSent(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  if (
    !wantsLogin(exchange) ||
    droppedCookie(exchange) ||
    isSentToGateway(exchange) ||
    carriesLoginCookie(exchange, around)
  )
    return [];
  if (logoutWithCookie(exchange, around)) return [];
  const sent = credentials(exchange.request);
  const challenged = challenges(exchange.response).challenges.length > 0;
  const onlyCookies = challenged && sent.length > 0 && sent.every(({ kind }) => kind === 'cookie');
  if (!isAnonymousAsk(exchange) && !onlyCookies) return [];
  // A bare 401 to a cookie that a machine made may as well mean that this is a session which is no longer good.
  if (!challenged && carriesOwnCookie(exchange.request) && statements(exchange).length === 0) return [];
  const doubtful =
    saysElse(exchange, ['no-credentials', 'invalid-credentials', 'insufficient-permission', 'waf-blocked']) ||
    hasUnreadWords(exchange) ||
    twinClues(exchange, around, 'csrf-rejected').some(({ authority }) => authority === 'neighbours') ||
    mayCarryCredential(exchange.request);
  const isOwn = exchange.response.status !== 401;
  const because = isOwn
    ? 'The body says that the caller is not known (401), and nothing in the request is marked as a credential.'
    : challenged
      ? `The response asks for a login (WWW-Authenticate), and the request carried ${onlyCookies ? 'no Authorization field' : 'no credential'}.`
      : 'The response wants to know who is asking (401), and nothing in the request is marked as a credential.';
  const place = challenged ? 'header:www-authenticate' : isOwn ? 'body' : 'status';
  return [
    clue('no-credentials', ['request', doubtful && !challenged ? 'possible' : 'likely'], because, [
      answered(exchange, place),
    ]),
  ];
}

/** By its status, or by the code in the body that stands in for it. */
const wantsLogin = (exchange: Exchange) => {
  const { status } = exchange.response;
  return status === 401 || (status !== 403 && ownDenialCode(exchange) === 401);
};

/** The phrase that belongs to a 401 says beside another status what the status does not. */
function asksWho(exchange: Exchange): readonly Clue[] {
  if (exchange.response.status === 401 || !isRefused(exchange)) return [];
  if (!isAnonymousAsk(exchange) || mayCarryCredential(exchange.request)) return [];
  const said = statements(exchange).find(({ text }) => loginWanted.test(text));
  if (!said) return [];
  const because = 'The response says that callers have to authenticate, and the request carried no credential.';
  return [clue('no-credentials', ['request', 'likely'], because, [answered(exchange, said.place)])];
}

const loginWanted = /^(?:error:? |\d{3} )?authentication (?:is )?(?:required|needed)[.!]?$/i;

/** A page that only signed-in visitors may see sends the others to the login. */
function sentToLogin(exchange: Exchange): readonly Clue[] {
  const { status } = exchange.response;
  const location = fieldValue(exchange.response, 'location');
  if (status < 300 || status > 399 || !location || !isAnonymousAsk(exchange)) return [];
  if (
    !isLoginUrl(absolute(location, exchange.request.url)) ||
    isLoginUrl(exchange.request.url) ||
    isSentToGateway(exchange)
  )
    return [];
  const because = 'The response sends the caller to a login page, and the request carried no credential.';
  return [clue('no-credentials', ['request', 'likely'], because, [answered(exchange, 'header:location')])];
}

function absolute(location: string, base: string): string {
  return URL.canParse(location, base) ? new URL(location, base).href : location;
}
