import type { Difference } from '../../engine/comparison.ts';
import type { LoginRule } from '../../engine/rule.ts';
import { inResponse } from '../evidence.ts';
import { answerTo, comparison, differences, isAlike, tellingCookies } from './answer-difference.ts';
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
      two(
        'A counter of tries for names that exist',
        [
          'ann',
          'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"Login failed.","attemptsLeft":4}',
        ],
        ['nobody', 'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"Login failed."}'],
      ),
      two(
        'A redirect with another reason',
        ['ann', 'HTTP/1.1 302 Found\nLocation: /login?error=password'],
        ['nobody', 'HTTP/1.1 302 Found\nLocation: /login?error=user'],
      ),
      two(
        'A cookie between answers that set none',
        ['nobody', 'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"Login failed."}'],
        [
          'ann',
          'HTTP/1.1 401 Unauthorized\nSet-Cookie: ctx=eyJuIjoxfQ; Path=/login\nContent-Type: application/json\n\n{"message":"Login failed."}',
        ],
        ['noone', 'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"Login failed."}'],
      ),
      two(
        'A field for names that exist',
        [
          'ann',
          'HTTP/1.1 401 Unauthorized\nX-Login-Attempts: 3\nContent-Type: application/json\n\n{"message":"Login failed."}',
        ],
        ['nobody', 'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"Login failed."}'],
      ),
    ],
    ignores: [
      two(
        'A cookie from the third try on',
        ['nobody', 'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"Login failed."}'],
        ['ann', 'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"Login failed."}'],
        [
          'noone',
          'HTTP/1.1 401 Unauthorized\nSet-Cookie: ctx=eyJuIjozfQ; Path=/login\nContent-Type: application/json\n\n{"message":"Login failed."}',
        ],
      ),
      two(
        'Members in another order, a nonce and a trace id',
        [
          'ann',
          'HTTP/1.1 401 Unauthorized\nX-Request-Id: 71\nContent-Type: application/json\n\n{"message":"Login failed.","nonce":"a81f","traceId":"77"}',
        ],
        [
          'nobody',
          'HTTP/1.1 401 Unauthorized\nX-Request-Id: 93\nContent-Type: application/json\n\n{"traceId":"78","message":"Login failed.","nonce":"b72e"}',
        ],
      ),
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
    const telling = tellingCookies(attempts);
    const answers = attempts.map((attempt) => ({
      attempt,
      answer: answerTo(attempt, fingerprint(attempt.exchange).shape, telling),
    }));
    // A name whose own answers differ shows that something else than the name is at work, such as a lock-out.
    const unsteady = new Set(
      [...grouped(answers)]
        .filter(([, own]) => own.some(({ answer }) => !isAlike(answer, own[0]?.answer ?? answer)))
        .map(([name]) => name),
    );
    const steady = answers.filter(({ attempt }) => !unsteady.has(attempt.identity));
    const one = steady[0];
    const other = steady.find(
      ({ attempt, answer }) => one && attempt.identity !== one.attempt.identity && !isAlike(answer, one.answer),
    );
    if (!one || !other) return [];
    const [first, second] = [one.attempt.exchange, other.attempt.exchange];
    const found = differences(one.answer, other.answer, [first, second]);
    const place = first.response.status === second.response.status ? 'body' : 'status';
    return [
      {
        message: `Two failed tries with different names got different answers (${whatDiffers(found)}).`,
        evidence: [
          inResponse(first, found[0]?.one?.place ?? place),
          inResponse(second, found[0]?.other?.place ?? place),
        ],
        entries: steady.map(({ attempt }) => attempt.exchange.id),
        comparisons: [comparison(first, second, found)],
      },
    ];
  },
};

function grouped<Item extends { readonly attempt: FailedAttempt }>(
  answers: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const each of answers) {
    const own = groups.get(each.attempt.identity) ?? [];
    own.push(each);
    groups.set(each.attempt.identity, own);
  }
  return groups;
}

function whatDiffers([first]: readonly Difference[]): string {
  if (first?.part === 'status') return 'another status';
  if (first?.part === 'header')
    return first.one && first.other
      ? `another value of the field ${first.name}`
      : `the field ${first.name} in one only`;
  if (first?.part === 'cookie') return 'a cookie in one only';
  return first?.part === 'redirect' ? 'another redirect' : first?.part === 'code' ? 'another code' : 'another text';
}

function two(title: string, ...tries: readonly (readonly [string, string])[]) {
  const one = ([name, answer]: readonly [string, string]) =>
    `POST /login HTTP/1.1\nHost: app.shop.example\nContent-Type: application/json\n\n{"username":"${name}","password":"x1y2z3"}\n---\n${answer}`;
  return { title, http: tries.map(one).join('\n---\n') };
}
