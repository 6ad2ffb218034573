import type { Evidence } from '../../engine/clue.ts';
import { type LoginAttempt, loginAttempt } from '../../engine/login.ts';
import type { Hit, LoginRule } from '../../engine/rule.ts';
import { authorization, credentials } from '../../http/credentials.ts';
import type { Content, Exchange, Request } from '../../http/exchange.ts';
import { bearerJwt } from '../../http/jwt.ts';
import { type Statement, statements } from '../../http/statement.ts';
import { inResponse } from '../evidence.ts';
import { readCode, readDirectoryCode, type Telling } from './account-code.ts';
import { accountFlag } from './account-flag.ts';
import { likenMessage, readMessage } from './account-message.ts';
import { bodyLines, type Line } from './body-lines.ts';
import { type FailedAttempt, failedAttempts } from './failed-attempt.ts';
import { isNameTaken } from './unique-name.ts';

/** A failed login, reset or sign-up that says whether the account exists. */
export const usernameEnumeration: LoginRule = {
  id: 'username-enumeration',
  severity: 'error',
  title: 'The answer tells whether an account exists',
  why: 'Anyone can try names here and read off which of them have an account. Such a list is what password guessing and phishing start from, and on many sites the mere fact of having an account is private.',
  fixes: {
    caller: [],
    apiOwner: [
      {
        text: 'Answer every failed login alike, whether the name or the password was wrong: same status, same text, same time.',
        code: {
          language: 'http',
          text: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Cookie realm="shop"\nContent-Type: application/json\n\n{"error":"invalid_credentials","message":"Wrong e-mail or password."}',
        },
      },
      {
        text: 'Answer a password reset the same way for every address: "If there is an account, we have sent a message to it."',
      },
      {
        text: 'At sign-up, accept any address and send the rest by e-mail: a confirmation to a new one, a note to one that is known.',
      },
    ],
    operator: [{ text: 'In the identity provider, turn on the setting that hides whether a user exists.' }],
  },
  references: [
    {
      title: 'OWASP WSTG-IDNT-04',
      url: 'https://owasp.org/www-project-web-security-testing-guide/stable/4-Web_Application_Security_Testing/03-Identity_Management_Testing/04-Testing_for_Account_Enumeration_and_Guessable_User_Account',
    },
    { title: 'CWE-204', url: 'https://cwe.mitre.org/data/definitions/204.html' },
  ],
  examples: {
    reports: [
      login(
        'No user has that name',
        '{"email":"nobody@mail.example","password":"x1"}',
        '404 Not Found',
        '{"message":"We could not find a user with that email address."}',
      ),
      login(
        'Only the password is wrong',
        '{"email":"ann@mail.example","password":"x1"}',
        '401 Unauthorized',
        '{"error":"Wrong password."}',
      ),
      login(
        'The error code says it',
        '{"email":"nobody@mail.example","password":"x1"}',
        '400 Bad Request',
        '{"error":{"code":"USER_NOT_FOUND","message":"Request failed"}}',
      ),
      login(
        'Said in Dutch',
        '{"email":"nobody@mail.example","password":"x1"}',
        '401 Unauthorized',
        '{"message":"Er is geen gebruiker met dit e-mailadres."}',
      ),
      {
        title: 'A field of a form that is taken',
        http: `
POST /api/users HTTP/1.1
Host: app.shop.example
Content-Type: application/json

{"user":{"email":"ann@mail.example","password":"x1y2z3"}}
---
HTTP/1.1 422 Unprocessable Content
Content-Type: application/json

{"errors":{"email":["has already been taken"]}}`,
      },
      login(
        'Said in Korean',
        '{"email":"nobody@mail.example","password":"x1"}',
        '401 Unauthorized',
        '{"message":"등록되지 않은 이메일입니다."}',
      ),
      {
        title: 'A reset form that knows who is registered',
        http: `
POST /password/forgot HTTP/1.1
Host: app.shop.example
Content-Type: application/x-www-form-urlencoded

email=nobody%40mail.example
---
HTTP/1.1 200 OK
Content-Type: text/html

<h1>Reset password</h1><div class="error">This e-mail address is not registered.</div><form method="post"><input name="email"></form>`,
      },
      {
        title: 'A sign-up that says the name is taken',
        http: `
POST /register HTTP/1.1
Host: app.shop.example
Content-Type: application/json

{"email":"ann@mail.example","password":"Tulip-Market-9"}
---
HTTP/1.1 409 Conflict
Content-Type: application/json

{"message":"An account with this email already exists."}`,
      },
    ],
    ignores: [
      login(
        'One text for both cases',
        '{"email":"ann@mail.example","password":"x1"}',
        '401 Unauthorized',
        '{"message":"Invalid email or password."}',
      ),
      login(
        'Both cases named, neither chosen',
        '{"email":"ann@mail.example","password":"x1"}',
        '403 Forbidden',
        '{"message":"The password is incorrect or there is no such user."}',
      ),
      login(
        'One text for both cases in Polish',
        '{"email":"ann@mail.example","password":"x1"}',
        '401 Unauthorized',
        '{"message":"Nieprawidłowy login lub hasło."}',
      ),
      login(
        'One text for both cases in Russian',
        '{"email":"ann@mail.example","password":"x1"}',
        '401 Unauthorized',
        '{"message":"Неверный логин или пароль"}',
      ),
      login(
        'No active account with these data, in Russian: which of them is wrong stays open',
        '{"email":"ann@mail.example","password":"x1"}',
        '401 Unauthorized',
        '{"detail":"Не найдено активной учетной записи с указанными данными"}',
      ),
      login(
        'A session that is gone',
        '{"email":"ann@mail.example","password":"x1"}',
        '401 Unauthorized',
        '{"message":"Session not found. Log in to your account."}',
      ),
      {
        title: 'A reset that says "if"',
        http: `
POST /password/forgot HTTP/1.1
Host: app.shop.example
Content-Type: application/json

{"email":"ann@mail.example"}
---
HTTP/1.1 200 OK
Content-Type: application/json

{"message":"If an account exists for this address, we have sent a link to it."}`,
      },
      {
        title: 'An administrator who adds an account',
        http: `
POST /api/users HTTP/1.1
Host: app.shop.example
Authorization: Bearer 7b1f0a6de2c94855aa01
Content-Type: application/json

{"email":"ann@mail.example","password":"Tulip-Market-9"}
---
HTTP/1.1 409 Conflict
Content-Type: application/json

{"message":"An account with this email already exists."}`,
      },
      {
        title: 'A rule for new passwords',
        http: `
POST /register HTTP/1.1
Host: app.shop.example
Content-Type: application/json

{"email":"ann@mail.example","password":"abc"}
---
HTTP/1.1 422 Unprocessable Content
Content-Type: application/json

{"password":["The password must have at least 8 characters."]}`,
      },
    ],
  },
  scope: 'login',
  check: ({ exchanges, diagnosis }) => {
    const all = exchanges.flatMap((exchange) => hit(exchange) ?? []);
    const blind = saysToAll(all, failedAttempts(exchanges, diagnosis));
    const told = all.filter(({ telling }) => !(blind && telling === 'wrong-password'));
    const kinds = new Set(told.map(({ telling }) => telling));
    return [...kinds].flatMap((kind) => {
      const those = told.filter(({ telling }) => telling === kind);
      const [first] = those;
      if (!first) return [];
      return [{ message: says[kind], evidence: first.evidence, entries: those.map(({ id }) => id) } satisfies Hit];
    });
  },
};

const says: Readonly<Record<Telling, string>> = {
  'no-such-account':
    'The answer says that no account has this name, so the names that do have one can be found by trying.',
  'wrong-password': 'The answer says that only the password was wrong, and so that an account with this name exists.',
  'account-exists': 'The answer says that an account with this name exists already.',
  'other-login':
    'The answer says by what other way this account logs in, and so that an account with this name exists.',
  'account-state': 'The answer says in what state this account is, and so that an account with this name exists.',
};

/** That the password is wrong, said to two names or more and to every one that was tried, tells none from the other. */
function saysToAll(told: readonly Told[], failed: readonly FailedAttempt[]): boolean {
  const so = new Set(told.filter(({ telling }) => telling === 'wrong-password').map(({ id }) => id));
  return (
    new Set(failed.map(({ identity }) => identity)).size > 1 && failed.every(({ exchange }) => so.has(exchange.id))
  );
}

/** What one answer gives away, and where; undefined where it gives nothing away. */
export function tellingOf(
  exchange: Exchange,
): { readonly telling: Telling; readonly statement: Pick<Statement, 'place'> } | undefined {
  const attempt = loginAttempt(exchange.request);
  if (!attempt?.identity || succeeded(exchange) || isManaged(exchange, attempt.kind)) return undefined;
  for (const statement of statements(exchange)) {
    const telling =
      readCode(statement.text, attempt.kind) ??
      readDirectoryCode(statement.text) ??
      readMessage(statement.text, attempt.kind, attempt.identity) ??
      readConstraint(statement.text, attempt);
    if (telling && statement.name !== 'title') return { telling, statement };
  }
  for (const line of bodyLines(exchange.response.content).slice(0, 300)) {
    const said = line.text.length < 400 ? readMessage(withField(line), attempt.kind, attempt.identity) : undefined;
    const telling = said ?? (codeMember.test(line.member) ? readCode(line.text, attempt.kind) : undefined);
    if (telling) return { telling, statement: { place: line.start < 0 ? 'body' : `body@${line.start}..${line.end}` } };
  }
  for (const text of scriptTexts(exchange.response.content)) {
    const telling = readMessage(text, attempt.kind, attempt.identity);
    if (telling) return { telling, statement: { place: 'body' } };
  }
  return flagged(exchange) ?? likenedOf(exchange, attempt);
}

/** The same where a yes or no says it. */
function flagged(exchange: Exchange): ReturnType<typeof tellingOf> {
  const flag = accountFlag(exchange);
  const at = flag ? exchange.response.content.text.indexOf(`"${flag.member}"`) : -1;
  const place = at < 0 ? 'body' : (`body@${at}..${at + (flag?.member.length ?? 0) + 2}` as const);
  return flag && { telling: flag.telling, statement: { place } };
}

/** The same where nothing says it in words that are known: by what its words and codes are like. */
function likenedOf(exchange: Exchange, { kind, identity }: LoginAttempt): ReturnType<typeof tellingOf> {
  const asked = kind === 'login' && !showsSecret(exchange.request) ? 'reset' : kind;
  for (const statement of statements(exchange)) {
    const telling = statement.name === 'title' ? undefined : likenMessage(statement.text, asked, identity);
    if (telling) return { telling, statement };
  }
  return undefined;
}

/** The first step of a login asks for the name alone, and is told no more than somebody who wants a new password. */
const showsSecret = (request: Request) => credentials(request).some(({ kind }) => kind !== 'cookie');

/** What a page writes or shows by a script of its own: `document.write("...")`, `alert('...')`. */
function scriptTexts({ text, mediaType }: Content): readonly string[] {
  if (!mediaType.includes('html') || !text.includes('<script')) return [];
  return [...text.slice(0, 50_000).matchAll(shown)].slice(0, 40).map(([, said = '']) => said);
}

const shown =
  /\b(?:document\.write(?:ln)?|alert|(?:layer|message|toastr?|notify)\.(?:msg|alert|error|warning)|show(?:msg|message|error)|swal|toast)\(\s{0,3}(?:["'`])([^"'`<>]{2,200})["'`]/gi;

/** Members that hold a code beside those that always do. */
const codeMember = /(?:^|[._])(?:key|code|errors?|type|reason|id|detail|i18n|result|status|outcome)(?:\.\d{1,3})?$/i;

/** What a database says that was not to hold the new name a second time. */
const readConstraint = (text: string, { kind, identity }: LoginAttempt): Telling | undefined =>
  kind === 'sign-up' && isNameTaken(text, identity) ? 'account-exists' : undefined;

/** `{"errors":{"email":["has been taken"]}}`: of what it is said stands in the name of the member. */
function withField({ text, member }: Line): string {
  const name = member.split('.').findLast((step) => !/^\d{1,4}$/.test(step)) ?? '';
  return /^(?:user_?name|e-?mail|login|user|account|password|phone)$/i.test(name)
    ? `${name.replaceAll('_', '')} ${text}`
    : text;
}

interface Told {
  readonly id: number;
  readonly telling: Telling;
  readonly evidence: readonly Evidence[];
}

function hit(exchange: Exchange): Told | undefined {
  const found = tellingOf(exchange);
  return found && { id: exchange.id, telling: found.telling, evidence: [inResponse(exchange, found.statement.place)] };
}

/** Who creates accounts for others with a token of their own may know which ones there are. */
function isManaged({ request }: Exchange, kind: LoginAttempt['kind']): boolean {
  if (kind !== 'sign-up' || authorization(request)?.scheme.toLowerCase() !== 'bearer') return false;
  return bearerJwt(request)?.claims.role !== 'anon';
}

/** A redirect after a login is a success or says nothing itself. */
function succeeded({ response }: Exchange): boolean {
  return response.status === 0 || (response.status >= 201 && response.status < 400);
}

function login(title: string, sent: string, status: string, answer: string) {
  const http = `
POST /api/login HTTP/1.1
Host: app.shop.example
Content-Type: application/json

${sent}
---
HTTP/1.1 ${status}
Content-Type: application/json

${answer}`;
  return { title, http };
}
