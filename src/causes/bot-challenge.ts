import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import type { CauseId } from '../engine/taxonomy.ts';
import type { Exchange } from '../http/exchange.ts';
import { visibleText } from '../http/text.ts';
import { wordSet } from '../http/word-set.ts';
import { answered, clue } from './facts/evidence.ts';
import { deedClues } from './proof/deed-between.ts';
import { twinClues } from './proof/twin.ts';
import { members } from './stated/members.ts';
import { stated } from './stated/stated.ts';
import { allWorded, worded } from './wording/worded.ts';

/** Bot mitigation: a challenge, a browser check, or a refused User-Agent. */
export const botChallenge: Cause = {
  id: 'bot-challenge',
  title: 'Held to be a bot',
  headline:
    'The server takes the client for an automated one, or wants a proof that it is not (a browser check or CAPTCHA).',
  meaning:
    'Something in front of the application judges the client software: its User-Agent, whether it runs JavaScript, how it behaves. It refuses, or sends a page with a check in place of the answer. ' +
    'It does not mean that the credentials are wrong: the application never saw the request. Scripts, health checks and API clients cannot solve such a check and need another way in.',
  fixes: {
    caller: [
      {
        text: 'In a browser: open the page itself, let the check finish, and repeat. Allow JavaScript and cookies for the site, and switch off extensions that change the User-Agent.',
      },
      {
        text: 'Try a private window, another browser, and a network without a VPN: shared addresses with a bad name are checked more strictly.',
      },
      {
        text: 'In a script: use the official API with a key, and name your application in the User-Agent with a way to reach you. The default of a library is often refused.',
        code: {
          language: 'sh',
          text: 'curl -i https://api.example.com/places -A "acme-maps/1.4 (+https://acme.example/contact)"',
        },
      },
      {
        text: 'A page that calls an API in the background cannot show the check: load a document of that host first, so that the cookie of the check is set, or ask the operator to exempt the API.',
      },
      {
        text: 'Do not try to get around the check; ask the operator for access. Many services allow known clients by key or address.',
      },
    ],
    apiOwner: [
      { text: 'Keep APIs on a host or path without browser checks, and protect them with keys and limits instead.' },
      { text: 'Document how automated clients should identify themselves.' },
      { text: 'Answer in the format of the API: a client that expects JSON cannot read a page with a puzzle.' },
    ],
    operator: [
      {
        vendor: 'cloudflare',
        text: 'Find the event by the Ray ID in Security Events, and make a skip rule for the API path or the known client.',
        code: {
          language: 'text',
          text: '(starts_with(http.request.uri.path, "/api/") and http.request.headers["x-api-key"][0] ne "")',
        },
      },
      {
        vendor: 'vercel',
        text: 'Check whether attack challenge mode is on; exempt the client in the firewall with a bypass rule.',
      },
      {
        text: 'Exempt monitoring, webhooks and partners by address or signature, not by User-Agent alone: that is easy to copy.',
      },
      { text: 'Use a check only where a person looks at a page: documents, not fetch requests, and never OPTIONS.' },
    ],
  },
  tellApart:
    'Look at whether a browser is served the URL that a script is refused, and at whether the body is a page with a script or a puzzle in place of the answer: if so, it is this. If waiting helps, it was a limit.',
  references: [
    { title: 'RFC 9110 section 10.1.5', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-10.1.5' },
    { title: 'RFC 9110 section 15.5.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4' },
  ],
  examples: [
    {
      title: 'a page that asks to solve a CAPTCHA',
      http: `
        GET /prices HTTP/1.1
        Host: flights.example.com
        User-Agent: Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/148.0
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: text/html

        <html><head><title>Are you a robot?</title></head><body><h1>Verify that you are human</h1><p>Complete the CAPTCHA to continue.</p><div class="h-captcha"></div></body></html>
      `,
    },
    {
      title: 'refused for a script and served to a browser',
      http: `
        GET /u/4521 HTTP/1.1
        Host: people.example.org
        User-Agent: python-requests/2.32
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: text/plain

        Forbidden
        ---
        GET /u/4521 HTTP/1.1
        Host: people.example.org
        User-Agent: Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/148.0
        ---
        HTTP/1.1 200 OK
        Content-Type: text/html

        <html><head><title>User</title></head><body></body></html>
      `,
      target: 0,
    },
    {
      title: 'a field that says that a challenge was sent',
      http: `
        GET /api/cart HTTP/1.1
        Host: shop.example.net
        User-Agent: Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/148.0
        ---
        HTTP/1.1 403 Forbidden
        CF-Mitigated: challenge
        Content-Type: text/html

        <html><head><title>Just a moment...</title></head><body><noscript>Enable JavaScript and cookies to continue</noscript><script src="/c.js"></script></body></html>
      `,
    },
    {
      title: 'a message about the User-Agent',
      http: `
        GET /feed HTTP/1.1
        Host: news.example.com
        User-Agent: curl/8.5.0
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: text/plain

        Your user agent is not allowed. Automated access is blocked.
      `,
    },
  ],
  notExamples: [
    {
      title: 'a login form with a CAPTCHA, shown again after a wrong password',
      http: `
        POST /login HTTP/1.1
        Host: club.example.org
        Content-Type: application/x-www-form-urlencoded

        user=maria&password=guess
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: text/html

        <html><head><title>Sign in</title></head><body><p>Wrong user name or password.</p><form><input name="user"><input type="password" name="password"><div class="g-recaptcha"></div></form></body></html>
      `,
    },
    {
      title: 'a bare 403 to a script without anything to compare with',
      http: `
        GET /u/4521 HTTP/1.1
        Host: people.example.org
        User-Agent: python-requests/2.32
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: text/plain

        Forbidden
      `,
    },
    {
      title: 'a script that is refused without a token, and a browser that sends one',
      http: `
        GET /api/orders HTTP/1.1
        Host: shop.example.net
        User-Agent: curl/8.5.0
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer
        Content-Length: 0
        ---
        GET /api/orders HTTP/1.1
        Host: shop.example.net
        Authorization: Bearer 6c5b4a392817f0ed
        User-Agent: Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/148.0
        ---
        HTTP/1.1 200 OK
        Content-Type: application/json

        []
      `,
      target: 0,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'bot-challenge'),
    ...worded(exchange, 'bot-challenge'),
    ...deedClues(exchange, around, 'bot-challenge'),
    ...announced(exchange),
    ...puzzle(exchange),
    ...task(exchange),
    ...twinClues(exchange, around, 'bot-challenge'),
  ],
};

/** Edges announce their checks in a field of their own: `cf-mitigated`, `x-vercel-mitigated`. */
function announced(exchange: Exchange): readonly Clue[] {
  const field = exchange.response.fields.find(
    ({ name, value }) => name.toLowerCase().endsWith('-mitigated') && value.trim().toLowerCase() === 'challenge',
  );
  if (!field) return [];
  const because = 'A field of the response says that a challenge was sent in place of the answer.';
  return [
    clue('bot-challenge', ['stated', 'certain'], because, [answered(exchange, `header:${field.name.toLowerCase()}`)]),
  ];
}

const widgets = [
  'g-recaptcha',
  'h-captcha',
  'hcaptcha.com',
  'cf-turnstile',
  'challenges.cloudflare.com',
  'captcha-delivery.com',
];

/** A page that is nothing but a puzzle or a script; a login form may have a puzzle too and is none. */
function puzzle(exchange: Exchange): readonly Clue[] {
  const { content, status } = exchange.response;
  if (!challengeStatus.includes(status) || content.mediaType !== 'text/html') return [];
  const page = content.text.slice(0, 100_000).toLowerCase();
  if (page.includes('type="password"') || page.includes("type='password'")) return [];
  const widget = widgets.find((name) => page.includes(name));
  if (widget) {
    const at = page.indexOf(widget);
    const because = 'The page holds a CAPTCHA in place of the answer.';
    const confidence = blocksElse(exchange) ? 'possible' : 'likely';
    return [
      clue('bot-challenge', ['vendor', confidence], because, [answered(exchange, `body@${at}..${at + widget.length}`)]),
    ];
  }
  if (!isScriptOnly(page) || visibleText(content).trim() !== '') return [];
  const because = 'The page holds a script and no words: it checks the browser in place of giving an answer.';
  return [clue('bot-challenge', ['wording', 'likely'], because, [answered(exchange, 'body')])];
}

/** A task for a program, in JSON: numbers to calculate with and how hard that is. Where nothing is refused, one is handed out for a form. */
function task(exchange: Exchange): readonly Clue[] {
  if (exchange.response.status < 400) return [];
  const found = members(exchange.response.content);
  const hard = found.find(({ words }) => words.includes('difficulty'));
  const given = found.some(({ words }) => words.some((word) => taskWords.has(word)));
  if (!hard || !given) return [];
  const because = 'In place of the answer stands a task that the client has to calculate first.';
  return [clue('bot-challenge', ['stated', 'likely'], because, [answered(exchange, hard.place)])];
}

const taskWords = wordSet('nonce challenge salt prefix seed algorithm pow');

/** The page says whom or what it blocks; the puzzle is only the way out. */
function blocksElse(exchange: Exchange): boolean {
  return allWorded(exchange).some(({ cause, confidence }) => confidence !== 'possible' && blocking.has(cause));
}

const blocking: ReadonlySet<CauseId> = new Set<CauseId>(['ip-blocked', 'geo-blocked']);

const challengeStatus = [401, 403, 429, 503];

/** Applications that run in the browser are such pages too, with a place to draw in and style sheets. */
function isScriptOnly(page: string): boolean {
  if (isApplicationShell(page) || page.includes('rel="stylesheet"') || page.includes('type="module"')) return false;
  return page.includes('<script') || page.includes('<iframe');
}

function isApplicationShell(page: string): boolean {
  return shellMarks.some((mark) => page.includes(mark));
}

const shellMarks = [
  'id="root"',
  'id=root',
  'id="app"',
  'id=app',
  '<app-root',
  'id="__next',
  '/_next/',
  'id="__nuxt',
  'rel="preload"',
  'rel="modulepreload"',
  '/static/js/',
  '/assets/',
  'bundle',
  'chunk',
];
