import type { Diagnosis } from '../../engine/diagnosis.ts';
import { loginAttempt } from '../../engine/login.ts';
import { isDelayed, isLimited } from '../../engine/login-series.ts';
import type { Endpoint, LoginRule } from '../../engine/rule.ts';
import { authorization } from '../../http/credentials.ts';
import type { Exchange } from '../../http/exchange.ts';
import { inResponse } from '../evidence.ts';
import { isTurnedDown } from './failed-attempt.ts';

/** Ten or more failed logins at one endpoint without a limit, lock-out or delay. */
export const noLoginThrottle: LoginRule = {
  id: 'no-login-throttle',
  severity: 'warning',
  title: 'No limit on failed logins was seen',
  why: 'Ten failed tries or more were answered alike. If no limit comes later either, passwords can be guessed, and stolen lists of passwords tried, as fast as the network allows.',
  fixes: {
    caller: [],
    apiOwner: [
      {
        text: 'Count failures per account and per address, and answer 429 with Retry-After after some.',
        code: { language: 'http', text: 'HTTP/1.1 429 Too Many Requests\nRetry-After: 30' },
      },
      { text: 'Slow down rather than lock: a lock lets strangers keep the owner out.' },
      { text: 'Offer a second factor or passkeys, with which a guessed password alone is not enough.' },
    ],
    operator: [
      {
        text: 'Limit the rate of the login path.',
        code: {
          language: 'nginx',
          text: '# in http\nlimit_req_zone $binary_remote_addr zone=login:10m rate=10r/m;\n# in the location that serves the login\nlimit_req zone=login burst=5 nodelay;\nlimit_req_status 429;',
        },
      },
    ],
  },
  references: [
    { title: 'CWE-307', url: 'https://cwe.mitre.org/data/definitions/307.html' },
    { title: 'RFC 6585 section 4', url: 'https://www.rfc-editor.org/rfc/rfc6585#section-4' },
  ],
  examples: {
    reports: [
      tries('Ten failures for one name', 10, (at) => ['ann', at]),
      tries('Twelve failures for many names', 12, (at) => [`user${at}`, at]),
      tries('Fifteen failures', 15, (at) => [at % 2 ? 'ann' : 'ben', at]),
      guesses('Passwords of Basic at an address that is no login', (at) => `guess${at}`),
    ],
    ignores: [
      guesses('The same login of Basic with each request', () => 'x1y2z3'),
      tries('Nine failures', 9, (at) => ['ann', at]),
      tries(
        'A limit after ten',
        10,
        (at) => ['ann', at],
        'HTTP/1.1 429 Too Many Requests\nRetry-After: 60\n\nslow down',
      ),
      tries(
        'A lock after ten',
        10,
        (at) => ['ann', at],
        'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"message":"The account has been locked after too many failed attempts."}',
      ),
    ],
  },
  scope: 'login',
  alsoAtEndpoints: true,
  check: ({ exchanges, denied, diagnosis }) => {
    const logins = exchanges.filter(({ request }) => loginAttempt(request)?.kind === 'login');
    const isRefusedGuess = (each: Exchange) =>
      isOfCredentials(diagnosis(each)) && basicGuess(each.request) !== undefined;
    if (logins.length === 0 && denied.filter(isRefusedGuess).length < enough) return [];
    const tried = logins.length > 0 ? logins : exchanges.filter(({ request }) => basicGuess(request) !== undefined);
    const failed =
      logins.length > 0
        ? logins.filter((exchange) => isTurnedDown(exchange, diagnosis(exchange)))
        : refusedGuesses(tried, diagnosis);
    if (failed.length < enough || isDelayed(failed)) return [];
    if (tried.some((exchange) => announcesLimit(exchange) || isLimited(exchange, diagnosis(exchange)?.cause)))
      return [];
    const [first] = failed;
    if (!first) return [];
    return [
      {
        message: `${failed.length} failed logins in a row met no limit, no lock-out and no delay.`,
        evidence: [inResponse(first, 'status')],
        entries: failed.map(({ id }) => id),
      },
    ];
  },
};

const enough = 10;

/** Name and password of Basic; undefined without both. */
function basicGuess(request: Exchange['request']): string | undefined {
  const sent = authorization(request);
  return sent?.username && sent.password ? `${sent.username}\n${sent.password}` : undefined;
}

/** The first try of each name with each password that was turned down: a login that is sent along again is no guess. */
function refusedGuesses(tried: readonly Exchange[], diagnosis: Endpoint['diagnosis']): readonly Exchange[] {
  const seen = new Set<string>();
  return tried.filter((exchange) => {
    const guess = basicGuess(exchange.request) ?? '';
    const isNew = !seen.has(guess);
    seen.add(guess);
    return isNew && isOfCredentials(diagnosis(exchange));
  });
}

const isOfCredentials = (diagnosis: Diagnosis | undefined) =>
  diagnosis?.cause === 'invalid-credentials' || diagnosis?.cause === 'unspecified-401';

/** Fields that count down a limit. */
function announcesLimit({ response }: Exchange): boolean {
  return response.fields.some(({ name }) => /rate-?limit|retry-after/i.test(name.slice(0, 60)));
}

function tries(title: string, count: number, name: (at: number) => readonly [string, number], after?: string) {
  const ask = (who: string, at: number) =>
    `POST /login HTTP/1.1\nHost: app.shop.example\nContent-Type: application/json\n\n{"username":"${who}","password":"guess${at}"}\n---\n`;
  const refused = 'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"Wrong name or password."}';
  const failures = Array.from({ length: count }, (_, at) => ask(...name(at)) + refused);
  return { title, http: [...failures, ...(after ? [ask('ann', count) + after] : [])].join('\n---\n') };
}

function guesses(title: string, password: (at: number) => string) {
  const one = (at: number) =>
    `GET /status HTTP/1.1\nHost: nas.home.example\nAuthorization: Basic ${btoa(`ann:${password(at)}`)}\n---\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="nas"\n\nno`;
  return { title, http: Array.from({ length: 12 }, (_, at) => one(at)).join('\n---\n') };
}
