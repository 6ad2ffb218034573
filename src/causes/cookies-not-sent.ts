import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import { beginsLogin, isOfLogin, loginReturn, tellsStateLost } from '../engine/login-return.ts';
import type { Neighbourhood } from '../engine/neighbourhood.ts';
import type { CauseId, Confidence } from '../engine/taxonomy.ts';
import { isPreflight } from '../http/cors.ts';
import { authorization, credentials } from '../http/credentials.ts';
import { type Exchange, fieldValue } from '../http/exchange.ts';
import { statements } from '../http/statement.ts';
import { urlParts } from '../http/url-pattern.ts';
import { answered, asked, clue } from './facts/evidence.ts';
import { isServed } from './facts/outcome.ts';
import { demandsCookies, type LeftBehind, leftBehind } from './proof/cookie-travel.ts';
import { saysElse } from './proof/words-say.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** The session cookie exists, but the browser did not attach it. */
export const cookiesNotSent: Cause = {
  id: 'cookies-not-sent',
  title: 'Session cookie was not attached',
  headline: 'The browser has a session cookie for this server and did not send it along.',
  meaning:
    'The login worked and left a cookie, but the browser holds it back for this request: because of its SameSite, Secure, Domain or Path attribute, because the page did not ask for credentials, ' +
    'or because cookies of other sites are blocked. To the server it looks as if nobody were signed in. Signing in again does not help.',
  fixes: {
    caller: [
      {
        text: 'Ask for credentials in the call; to another origin, a script sends no cookies by itself.',
        code: {
          language: 'js',
          text: "await fetch('https://api.example.com/me', { credentials: 'include' });\n// axios: { withCredentials: true }   XMLHttpRequest: xhr.withCredentials = true",
        },
      },
      {
        text: 'Use one name for the server everywhere: localhost and 127.0.0.1 are two sites, and so are www.example.com and example.net.',
      },
      {
        text: 'In the browser, look at the cookie in the storage view and at the request: the reason stands beside a cookie that was held back.',
      },
      {
        text: 'If the browser blocks cookies of other sites, allow them for this site, or open the application in a tab of its own in place of a frame.',
      },
    ],
    apiOwner: [
      {
        text: 'For pages of another site, set the cookie with SameSite=None and Secure.',
        code: {
          language: 'http',
          text: 'Set-Cookie: session=...; Path=/; HttpOnly; Secure; SameSite=None; Partitioned',
        },
      },
      {
        text: 'For several hosts of one domain, set Domain; without it, the cookie goes back only to the host that set it.',
        code: {
          language: 'http',
          text: 'Set-Cookie: session=...; Domain=example.com; Path=/; HttpOnly; Secure; SameSite=Lax',
        },
      },
      {
        text: 'Allow credentials by name: the wildcard does not count for requests with cookies.',
        code: {
          language: 'http',
          text: 'Access-Control-Allow-Origin: https://app.example.com\nAccess-Control-Allow-Credentials: true',
        },
      },
      {
        text: 'Best of all, serve page and API from one site, for instance through a path of the same host; then nothing of this is needed.',
      },
    ],
    operator: [
      {
        text: 'Serve the API below the host of the page.',
        code: { language: 'nginx', text: 'location /api/ {\n  proxy_pass http://api:8080/;\n}' },
      },
      {
        text: 'Behind a proxy that ends TLS, tell the application that the connection is secure; otherwise it leaves out Secure, and browsers reject a cookie with SameSite=None that is not Secure.',
        code: { language: 'nginx', text: 'proxy_set_header X-Forwarded-Proto $scheme;' },
      },
      {
        text: 'Check that the proxy does not rewrite Path or Domain of cookies to something that no longer fits.',
        code: {
          language: 'nginx',
          text: '# the application sits at /app there and at / here\nproxy_cookie_path /app/ /;',
        },
      },
    ],
  },
  tellApart:
    'Look for a Set-Cookie of the login shortly before, and for a Cookie field in this request: if the first is there and the second is not, it is this. If there was no login, nobody is signed in.',
  references: [
    { title: 'RFC 6265 section 5.4', url: 'https://www.rfc-editor.org/rfc/rfc6265#section-5.4' },
    {
      title: 'Fetch standard, credentials mode',
      url: 'https://fetch.spec.whatwg.org/#concept-request-credentials-mode',
    },
    {
      title: 'MDN, SameSite cookies',
      url: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie#samesitesamesite-value',
    },
  ],
  examples: [
    {
      title: 'a cookie with SameSite=Lax and a page of another site',
      http: `
        POST /login HTTP/1.1
        Host: api.example.com
        Origin: https://shop.example.net
        Content-Type: application/json

        {"email":"maria@example.com","password":"autumn-leaves"}
        ---
        HTTP/1.1 204 No Content
        Set-Cookie: session=41c09be27fa35d68; Path=/; HttpOnly; Secure; SameSite=Lax
        Access-Control-Allow-Origin: https://shop.example.net
        Access-Control-Allow-Credentials: true
        ---
        GET /me HTTP/1.1
        Host: api.example.com
        Origin: https://shop.example.net
        ---
        HTTP/1.1 401 Unauthorized
        Access-Control-Allow-Origin: https://shop.example.net
        Access-Control-Allow-Credentials: true
        Content-Type: application/json

        {"message":"Unauthenticated."}
      `,
    },
    {
      title: 'a cookie for one host and a request to its sibling',
      http: `
        POST /sign HTTP/1.1
        Host: api.video.example.com
        Origin: https://www.video.example.com
        ---
        HTTP/1.1 200 OK
        Set-Cookie: auth_session=41c09be27fa35d68; Path=/; HttpOnly; Secure; SameSite=None
        Content-Type: application/json

        {}
        ---
        GET /films/9 HTTP/1.1
        Host: cdn.video.example.com
        Origin: https://www.video.example.com
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"Not signed in"}
      `,
    },
    {
      title: 'a cookie that may travel and a script that did not ask for credentials',
      http: `
        POST /admin/session HTTP/1.1
        Host: blog.example.com
        Origin: https://tools.example.org
        ---
        HTTP/1.1 201 Created
        Set-Cookie: admin-session=41c09be27fa35d68; Path=/admin; HttpOnly; Secure; SameSite=None
        ---
        GET /admin/posts HTTP/1.1
        Host: blog.example.com
        Origin: https://tools.example.org
        Sec-Fetch-Mode: cors
        Sec-Fetch-Site: cross-site
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"error":"You are not logged in"}
      `,
    },
  ],
  notExamples: [
    {
      title: 'the cookie was sent and is no longer known',
      http: `
        POST /login HTTP/1.1
        Host: shop.example.com
        ---
        HTTP/1.1 204 No Content
        Set-Cookie: session=41c09be27fa35d68; Path=/; HttpOnly; Secure
        ---
        GET /account HTTP/1.1
        Host: shop.example.com
        Cookie: session=41c09be27fa35d68
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"message":"Session expired"}
      `,
    },
    {
      title: 'the logout deleted the cookie',
      http: `
        POST /login HTTP/1.1
        Host: shop.example.com
        ---
        HTTP/1.1 204 No Content
        Set-Cookie: session=41c09be27fa35d68; Path=/; HttpOnly; Secure
        ---
        POST /logout HTTP/1.1
        Host: shop.example.com
        Cookie: session=41c09be27fa35d68
        ---
        HTTP/1.1 204 No Content
        Set-Cookie: session=; Path=/; Max-Age=0; HttpOnly; Secure
        ---
        GET /account HTTP/1.1
        Host: shop.example.com
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"message":"Unauthenticated."}
      `,
    },
    {
      title: 'nobody ever signed in',
      http: `
        GET /me HTTP/1.1
        Host: api.example.com
        Origin: https://shop.example.net
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"message":"Unauthenticated."}
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'cookies-not-sent'),
    ...worded(exchange, 'cookies-not-sent'),
    ...cookiesDemanded(exchange),
    ...heldBack(exchange, around),
    ...manifestWithout(exchange, around),
  ],
};

function heldBack(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const { status } = exchange.response;
  const back = loginReturn(exchange.request);
  const demanded = demandsCookies(exchange) !== undefined;
  const signedIn = isSignedIn(exchange, back !== undefined || demanded);
  if ((signedIn && !back) || isPreflight(exchange) || (status < 300 && !demanded && !back)) return [];
  const held = leftBehind(exchange, around)
    .filter(({ ended }) => !ended)
    .filter(({ setBy }) => !signedIn || (back !== undefined && beginsLogin(setBy, back)));
  const wasBegun = back !== undefined && held.some(({ setBy }) => sentAway(setBy));
  const speaks = demanded || (wasBegun && (saysLost(exchange) || speaksOfBrowser(exchange)));
  if (!speaks && saysElse(exchange, back ? bearableBack : bearable)) return [];
  const [first] = [...held].sort((a, b) => rank(b) - rank(a));
  if (!first || (first.reach === 'far' && status !== 401)) return [];
  const confidence = back && !saysLost(exchange) && sure(first) === 'certain' ? 'likely' : sure(first);
  return [heldBackClue(exchange, first, confidence), ...(confidence === 'possible' ? [] : [missed(exchange, first)])];
}

/** What a login brings in its form or address says nothing of whether somebody is signed in already. */
function isSignedIn({ request }: Exchange, isLogin: boolean): boolean {
  const sent = credentials(request).filter(({ kind, place }) => !(isLogin && (kind === 'body' || place === 'url')));
  return authorization(request) !== undefined || sent.length > 0;
}

const rank = (held: LeftBehind) => sureness.indexOf(sure(held));

/** Pages that miss a cookie blame the browser, in words that read like other causes. */
const speaksOfBrowser = (exchange: Exchange) => statements(exchange).some(({ text }) => browserWords.test(text));

const browserWords =
  /cookie|browser|navigat[eo]|navegador|webbläsare|nettleser|selain|przegląda|prohlížeč|браузер|ブラウザ|浏览器|瀏覽器|브라우저/i;

/** A login that comes back may be turned down for other reasons than its cookie, unless the answer speaks of such a thing. */
function saysLost(exchange: Exchange): boolean {
  const location = fieldValue(exchange.response, 'location') ?? '';
  const told = [
    ...statements(exchange).map(({ text }) => text),
    ...(urlParts(location)?.query ?? []).map(([, value]) => value),
  ];
  return told.some((text) => tellsStateLost(text));
}

/** What a server says of somebody whom it does not know. */
const bearable: readonly CauseId[] = [
  'no-credentials',
  'cookies-not-sent',
  'insufficient-permission',
  'invalid-credentials',
  'insufficient-scope',
  'content-restricted',
  // Without the session, what it holds is not found.
  'wrong-route',
];

/** What it says of a login that comes back; a right that is lacking was looked up for somebody whom it knows. */
const bearableBack: readonly CauseId[] = ['no-credentials', 'cookies-not-sent', 'invalid-credentials', 'csrf-rejected'];

/** The answer that set the cookie sent the browser to another server, such as to log in there. */
function sentAway({ request, response }: Exchange): boolean {
  const location = fieldValue(response, 'location') ?? '';
  const from = urlParts(request.url)?.origin;
  return URL.canParse(location) && from !== undefined && new URL(location).origin !== from;
}

const sureness = ['possible', 'likely', 'certain'] as const;

/** A cookie for another folder or host proves nothing, unless there is a sign that this URL looks for it. */
function sure({ why, reach }: LeftBehind): Confidence {
  if (!why || reach === 'far') return 'possible';
  return reach === 'near' ? 'likely' : 'certain';
}

function heldBackClue(exchange: Exchange, held: LeftBehind, confidence: Confidence): Clue {
  const { cookie, setBy, why } = held;
  const kind = isOfLogin(cookie) ? 'cookie of the login' : 'session cookie';
  return {
    cause: 'cookies-not-sent',
    authority: 'neighbours',
    confidence,
    because: `The ${kind} ${cookie.name.slice(0, 60)} was set earlier, and this request went out without it${why ? `: ${why}` : ''}.`,
    evidence: [answered(setBy, 'header:set-cookie'), asked(exchange, 'url')],
    ...(why && confidence !== 'possible'
      ? { headline: `The ${kind} was set, but not sent with this request: ${why}.` }
      : {}),
  };
}

/** The request itself bears it out: it carries no cookie of that name, nor any other credential. */
function missed(exchange: Exchange, { cookie, setBy }: LeftBehind): Clue {
  const because = isOfLogin(cookie)
    ? 'The request does not carry the cookie by which the server knows this login again.'
    : 'The request carries neither the session cookie nor any other credential.';
  const evidence = [asked(exchange, 'url'), answered(setBy, 'header:set-cookie')];
  return { cause: 'cookies-not-sent', authority: 'request', confidence: 'likely', because, evidence };
}

/** A login form that comes again and says that the browser must keep cookies. */
function cookiesDemanded(exchange: Exchange): readonly Clue[] {
  const said = demandsCookies(exchange);
  const because =
    'The answer to the login says that the browser must keep cookies: one that it had set did not come back.';
  return said ? [clue('cookies-not-sent', ['stated', 'likely'], because, [answered(exchange, said.place)])] : [];
}

/** Browsers fetch a web manifest without cookies unless its link says otherwise (HTML standard, crossorigin). */
function manifestWithout(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const manifest = fieldValue(exchange.request, 'sec-fetch-dest') === 'manifest';
  if (!manifest || credentials(exchange.request).length) return [];
  const sibling = around.sameOrigin.find(
    (other) => isServed(other) && credentials(other.request).some(({ kind }) => kind === 'cookie'),
  );
  if (!sibling) return [];
  const because =
    'Other requests to this server carry the session cookie; browsers fetch a web manifest without cookies unless its link asks for them.';
  const headline = 'The browser fetched the web manifest without the session cookie.';
  const evidence = [asked(exchange, 'header:sec-fetch-dest'), answered(sibling, 'status')];
  return [
    { cause: 'cookies-not-sent', authority: 'neighbours', confidence: 'certain', because, evidence, headline },
    { cause: 'cookies-not-sent', authority: 'request', confidence: 'likely', because, evidence },
  ];
}
