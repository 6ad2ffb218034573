import type { LoginRule } from '../../engine/rule.ts';
import type { Exchange } from '../../http/exchange.ts';
import { json, jsonPath } from '../../http/json.ts';
import { statements } from '../../http/statement.ts';
import { inResponse } from '../evidence.ts';
import { type FailedAttempt, failedAttempts } from './failed-attempt.ts';

/** Two failed tries with different names at one endpoint are answered differently. */
export const usernameEnumerationDifferential: LoginRule = {
  id: 'username-enumeration-differential',
  severity: 'error',
  title: 'Failed logins are answered differently by name',
  why: 'Each answer alone may look harmless, but the two differ, and the difference may tell names that exist from names that do not. A script then needs one request per name to find out.',
  fixes: {
    caller: [],
    apiOwner: [
      { text: 'Send the same status, the same fields and the same body for every failed try, whatever failed.' },
      { text: 'Compute a password hash for unknown names, too, so that the time tells nothing either.' },
      { text: 'Look for errors behind it: a 500 for unknown names is often an exception that nobody caught.' },
    ],
    operator: [],
  },
  references: [
    { title: 'CWE-204', url: 'https://cwe.mitre.org/data/definitions/204.html' },
    {
      title: 'OWASP Authentication Cheat Sheet',
      url: 'https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html#authentication-and-error-messages',
    },
  ],
  examples: {
    reports: [
      two(
        'A different status',
        ['ann', 'HTTP/1.1 401 Unauthorized\nContent-Length: 0'],
        ['nobody', 'HTTP/1.1 500 Internal Server Error\nContent-Length: 0'],
      ),
      two(
        'A different text',
        ['ann', 'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"Login failed."}'],
        ['nobody', 'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"Who are you?"}'],
      ),
      two(
        'A different number',
        ['ann', 'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"code":1001,"message":"Login failed."}'],
        [
          'nobody',
          'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"code":1002,"message":"Login failed."}',
        ],
      ),
      {
        title: 'A reset that knows one address and not the other',
        http: `
POST /password/reset HTTP/1.1
Host: app.shop.example
Content-Type: application/json

{"email":"ann@mail.example"}
---
HTTP/1.1 200 OK
Content-Type: application/json

{"message":"We have sent you a link."}
---
POST /password/reset HTTP/1.1
Host: app.shop.example
Content-Type: application/json

{"email":"nobody@mail.example"}
---
HTTP/1.1 404 Not Found
Content-Type: application/json

{"message":"Nothing to do."}`,
      },
      two(
        'A different code',
        ['ann', 'HTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{"code":"E_AUTH_2"}'],
        ['nobody', 'HTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{"code":"E_AUTH_NOUSER"}'],
      ),
    ],
    ignores: [
      two(
        'The same answer',
        ['ann', 'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"Login failed."}'],
        ['nobody', 'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"Login failed."}'],
      ),
      two(
        'Only the name and an incident number differ',
        [
          'ann',
          'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"Login failed for ann.","id":"e81f0a"}',
        ],
        [
          'nobody',
          'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"Login failed for nobody.","id":"77ac31"}',
        ],
      ),
      two(
        'A rate limit came in between',
        ['ann', 'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"Login failed."}'],
        ['nobody', 'HTTP/1.1 429 Too Many Requests\nRetry-After: 30\n\nslow down'],
      ),
      two(
        'A check of the form',
        ['ann', 'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"Login failed."}'],
        [
          'an',
          'HTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{"message":"username must be longer than 2 characters"}',
        ],
      ),
    ],
  },
  scope: 'login',
  check: ({ exchanges, diagnosis, fingerprint }) => {
    const attempts = failedAttempts(exchanges, diagnosis);
    const [first] = attempts;
    if (!first) return [];
    const answers = attempts.map((attempt) => ({
      attempt,
      answer: answerTo(attempt, fingerprint(attempt.exchange).shape),
    }));
    // A name whose own answers differ shows that something else than the name is at work, such as a lock-out.
    const steady = answers.filter(({ attempt, answer }) =>
      answers.every((other) => other.attempt.identity !== attempt.identity || other.answer === answer),
    );
    const one = steady[0];
    const other = steady.find(
      ({ attempt, answer }) => attempt.identity !== one?.attempt.identity && answer !== one?.answer,
    );
    if (!one || !other) return [];
    const place = one.attempt.exchange.response.status === other.attempt.exchange.response.status ? 'body' : 'status';
    return [
      {
        message: `Two failed tries with different names got different answers (${place === 'status' ? 'another status' : 'another text'}).`,
        evidence: [inResponse(one.attempt.exchange, place), inResponse(other.attempt.exchange, place)],
        entries: steady.map(({ attempt }) => attempt.exchange.id),
      },
    ];
  },
};

/** What an answer says, without the name that was sent, numbers and ids. */
function answerTo({ exchange, identity }: FailedAttempt, shape: string): string {
  const said = statements(exchange).filter(({ text, name }) => !isIncident(name, text));
  const words = said.map(({ text }) => withoutNames(text, identity)).join('\n');
  return `${exchange.response.status}\n${sentFields(exchange)}\n${numbers(exchange)}\n${words || shape}`;
}

/** Error numbers of the application, as opposed to counters and times. */
function numbers({ response }: Exchange): string {
  const value = json(response.content);
  if (value === undefined) return '';
  const codes = ['code', 'errorCode', 'error_code', 'errno', 'error.code', 'errors.*.code', 'reason'].flatMap((path) =>
    jsonPath(value, path),
  );
  return codes.filter((code) => typeof code === 'number' || (typeof code === 'string' && code.length <= 60)).join();
}

const isIncident = (name: string, text: string) =>
  /(?:^|[._-])(?:id|uuid|time|timestamp|nonce|trace|path|date|instance|ref|reference)$|id$/i.test(name) &&
  !text.includes(' ');

function withoutNames(text: string, identity: string): string {
  const rest = identity.length > 1 ? text.toLowerCase().replaceAll(identity, '') : text.toLowerCase();
  return rest
    .split(/\s/)
    .map((word) => (/\d/.test(word) ? '0' : word))
    .join(' ');
}

/** Fields that a server adds for one kind of name only. */
function sentFields({ response }: Exchange): string {
  const names = response.fields.map(({ name }) => name.toLowerCase());
  return ['www-authenticate', 'location', 'retry-after'].filter((name) => names.includes(name)).join();
}

function two(title: string, ...tries: readonly (readonly [string, string])[]) {
  const one = ([name, answer]: readonly [string, string]) =>
    `POST /login HTTP/1.1\nHost: app.shop.example\nContent-Type: application/json\n\n{"username":"${name}","password":"x1y2z3"}\n---\n${answer}`;
  return { title, http: tries.map(one).join('\n---\n') };
}
