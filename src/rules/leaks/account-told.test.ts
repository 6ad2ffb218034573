import { describe, expect, test } from 'vitest';
import { causes } from '../../causes/index.ts';
import { readExample } from '../../engine/example.ts';
import { createSession } from '../../engine/session.ts';
import { recognise, remedies } from '../../vendors/matcher.ts';
import { rules } from '../index.ts';

const found = (http: string) => {
  const session = createSession({ causes, rules, recognise, remedies });
  for (const exchange of readExample({ http })) session.add(exchange);
  return session.findings().map(({ rule }) => rule);
};

const answer = (status: number, body: string) => {
  const type = body.startsWith('{') ? 'application/json' : body.startsWith('<') ? 'text/html' : 'text/plain';
  return `HTTP/1.1 ${status} X\nContent-Type: ${type}\n\n${body}`;
};
const posted = (path: string, sent: string, status: number, body: string) =>
  `POST ${path} HTTP/1.1\nHost: app.farm.example\nContent-Type: application/json\n\n${sent}\n---\n${answer(status, body)}`;

const newcomer = '{"email":"ann@mail.example","username":"annie","password":"x1y2z3q"}';

describe('a sign-up that breaks the uniqueness of a name tells that it is taken', () => {
  test.each([
    ['PostgreSQL', 500, 'duplicate key value violates unique constraint "users_email_key"'],
    ['PostgreSQL, the detail', 500, 'Unique violation: Key (email)=(ann@mail.example) already exists.'],
    ['MySQL, by the column', 409, "Duplicate entry '17' for key 'users.username'"],
    ['MySQL, by the value', 409, "Duplicate entry 'ann@mail.example' for key 'uk_3'"],
    ['SQLite', 400, 'UNIQUE constraint failed: accounts_user.username'],
    ['a wrapper of SQLite', 406, "UNIQUE constraint on: 'email'"],
    ['SQL Server', 500, "Violation of UNIQUE KEY constraint 'UQ_Users_Email'. Cannot insert duplicate key."],
    ['Oracle', 500, 'ORA-00001: unique constraint (APP.USERS_USERNAME_UK) violated'],
    ['MongoDB', 500, 'E11000 duplicate key error collection: app.users index: email_1 dup key'],
    ['Prisma', 400, 'Unique constraint failed on the fields: (`email`)'],
    ['Sequelize', 400, 'email must be unique'],
  ])('%s', (_, status, text) => {
    expect(found(posted('/api/register', newcomer, status, JSON.stringify({ error: text })))).toContain(
      'username-enumeration',
    );
  });

  test.each([
    ['the name of a team', 'duplicate key value violates unique constraint "teams_slug_key"'],
    ['a session', 'duplicate key value violates unique constraint "sessions_token_key"'],
    ['an invoice number', "Duplicate entry '4711' for key 'invoices.number'"],
    ['a column that must not be empty', 'NOT NULL constraint failed: users.email'],
    ['a password that is used twice', 'The password must be unique among your last five'],
  ])('and one of %s does not', (_, text) => {
    expect(found(posted('/api/register', newcomer, 409, JSON.stringify({ error: text })))).not.toContain(
      'username-enumeration',
    );
  });
});

describe('a reset that calls the name invalid tells that nobody has it', () => {
  test.each([
    ['name or address', '{"login":"ann"}', 'Invalid username or e-mail address.'],
    ['a well-formed address', '{"email":"ann@mail.example"}', 'Your e-mail is invalid.'],
    ['in German', '{"email":"ann@mail.example"}', 'Die E-Mail-Adresse ist ungültig.'],
    ['in Spanish', '{"login":"ann"}', 'Nombre de usuario inválido'],
    ['the user name', '{"username":"ann"}', 'The user name is not valid'],
  ])('%s', (_, sent, text) => {
    expect(found(posted('/password/reset', sent, 200, `<p>${text}</p>`))).toContain('username-enumeration');
  });

  test.each([
    ['the form of the address', '{"email":"ann"}', 'Invalid e-mail address.'],
    ['the token', '{"email":"ann@mail.example"}', 'Invalid reset token'],
    ['the link', '{"email":"ann@mail.example"}', 'This e-mail link is invalid.'],
    ['the domain', '{"email":"ann@mail.example"}', 'Invalid e-mail domain.'],
    ['nothing', '{"email":"ann@mail.example"}', 'If the e-mail address is valid, a link is on its way.'],
  ])('and not where it speaks of %s', (_, sent, text) => {
    expect(found(posted('/password/reset', sent, 400, `<p>${text}</p>`))).not.toContain('username-enumeration');
  });
});

describe('a form that sends a password says that nobody has the name, and refuses nothing', () => {
  const form = (path: string, sent: string, text: string) =>
    `POST ${path} HTTP/1.1\nHost: board.bees.example\nContent-Type: application/x-www-form-urlencoded\n\n${sent}\n---\n${answer(200, `<div class="notice"><p>${text}</p></div>`)}`;

  test.each([
    ['a reminder', '/index.php?action=reminder;sa=picktype', 'user=drone7', 'That username does not exist.'],
    [
      'a lost password',
      '/member.php?action=do_lostpw',
      'email=ann%40bees.example',
      'No member has this e-mail address.',
    ],
    ['a lost pass', '/index.php?controller=lostpass', 'email=ann%40bees.example', 'We could not find that member.'],
    [
      'a forgotten one',
      '/login.php?action=forget_2',
      'email=ann%40bees.example',
      'There is no user with that address.',
    ],
    [
      'a word for the password',
      '/index.php?layout=passwort',
      'email=ann%40bees.example',
      'Es existiert kein Benutzer.',
    ],
    ['a word in the path', '/konto/kennwort', 'email=ann%40bees.example', 'Diese E-Mail ist nicht registriert.'],
    ['a task in the body', '/index.php', 'do=new_password&email=ann%40bees.example', 'No such user.'],
    ['a French one', '/mot-de-passe', 'email=ann%40bees.example', "Ce compte n'existe pas."],
    ['a Dutch one', '/account/wachtwoord', 'email=ann%40bees.example', 'Gebruiker niet gevonden.'],
    ['a Polish one', '/?page=haslo', 'email=ann%40bees.example', 'Nie znaleziono użytkownika.'],
    ['a plain path', '/remind-password', 'login=drone7', 'Käyttäjää ei löydy.'],
    ['a reminder, by its view', '/?view=reminder', 'username=drone7', 'Pengguna tidak dijumpai.'],
  ])('%s', (_, path, sent, text) => {
    expect(found(form(path, sent, text))).toContain('username-enumeration');
  });

  test.each([
    ['an answer for all', '/index.php?action=reminder', 'user=drone7', 'If that username exists, we have sent a mail.'],
    ['a question', '/index.php?action=reminder', 'user=drone7', 'Username not found in your mail program?'],
    ['a mail that was sent', '/remind-password', 'email=ann%40bees.example', 'We have sent an e-mail to you.'],
    ['a session', '/?view=reminder', 'username=drone7', 'The session of this user does not exist any more.'],
    ['a safe for passwords', '/api/passwords', 'name=bank&username=drone7', 'That user does not exist.'],
    ['a page about passwords', '/news/password-rules-of-2026', 'user=drone7', 'That user does not exist.'],
    ['a wish for another thing', '/index.php', 'do=new_article&user=drone7', 'That user does not exist.'],
    ['a reminder of a date', '/api/reminders', 'user=drone7', 'That user does not exist.'],
  ])('and not by %s', (_, path, sent, text) => {
    expect(found(form(path, sent, text))).not.toContain('username-enumeration');
  });
});

describe('a whole code that can only be said of the name, or of the password', () => {
  const coded = (code: string) =>
    posted('/api/login', '{"lgname":"ann","lgpassword":"x1y2z3q"}', 401, JSON.stringify({ login: { result: code } }));

  test.each(['NotExists', 'WrongPass', 'does_not_exist', 'NONEXISTENT', 'BadPassphrase', 'no-such-name'])(
    '%s',
    (code) => {
      expect(found(coded(code))).toContain('username-enumeration');
    },
  );

  test.each(['WrongToken', 'NotFound', 'Throttled', 'NeedToken', 'Failed', 'passport_error', 'session_not_exists'])(
    'and not %s',
    (code) => {
      expect(found(coded(code))).not.toContain('username-enumeration');
    },
  );
});

describe('that the password is wrong', () => {
  const answers = (...said: readonly (readonly [name: string, said: string])[]) =>
    said
      .map(([name, text]) =>
        posted('/api/login', `{"username":"${name}","password":"x1y2z3q"}`, 401, JSON.stringify({ error: text })),
      )
      .join('\n---\n');

  test.each([
    ['the same words', 'Wrong password', 'Wrong password'],
    ['a code', 'INVALID_PASSWORD', 'INVALID_PASSWORD'],
    ['words with the name in them', 'The password for ann is wrong.', 'The password for nobody is wrong.'],
    ['German', 'Falsches Passwort', 'Falsches Passwort'],
    ['a field', 'password: is incorrect', 'password: is incorrect'],
  ])('tells nothing where two names hear it: %s', (_, one, other) => {
    expect(found(answers(['ann', one], ['nobody', other]))).not.toContain('username-enumeration');
  });

  test.each([
    ['one name only', answers(['ann', 'Wrong password'])],
    ['one name twice', answers(['ann', 'Wrong password'], ['ann', 'Wrong password'])],
    [
      'two names, and a third one is unknown',
      answers(['a1', 'Wrong password'], ['b2', 'Wrong password'], ['c3', 'No such user']),
    ],
    ['one name, and the other failed in other words', answers(['a1', 'Wrong password'], ['b2', 'Login failed'])],
    ['no name: both are unknown', answers(['a1', 'No such user'], ['b2', 'No such user'])],
  ])('or that nobody has the name tells where it was said to %s', (_, http) => {
    expect(found(http)).toContain('username-enumeration');
  });
});

describe('answers to two names', () => {
  const tries = (one: string, other: string, status = 401) =>
    [
      ['Ann', one],
      ['nobody', other],
    ]
      .map(([name, body = '']) => posted('/api/login', `{"username":"${name}","password":"x1y2z3q"}`, status, body))
      .join('\n---\n');

  test.each([
    ['two codes in a 200', '{"error":{"code":"app:InvalidPassword"}}', '{"error":{"code":"app:AccountNotFound"}}', 200],
    ['a code in another spelling', '{"error":"wrong_password"}', '{"error":"no-such-account"}'],
    [
      'a number deep inside',
      '{"status":"failed","result":{"errorCode":3}}',
      '{"status":"failed","result":{"errorCode":5}}',
    ],
    ['a capital letter', 'Login failed', 'Login Failed'],
    ['a full stop', '{"message":"Invalid credentials"}', '{"message":"Invalid credentials."}'],
    ['a space', '{"message":"Invalid  credentials"}', '{"message":"Invalid credentials"}'],
    ['a space in plain text', 'Login  failed', 'Login failed'],
    ['a code at the front', '{"message":"E1 Login failed"}', '{"message":"E2 Login failed"}'],
    ['a capital letter on a page', '<p>Login failed</p>', '<p>Login Failed</p>'],
  ])('differ by %s', (_, one, other, status = 401) => {
    expect(found(tries(one, other, status))).toContain('username-enumeration-differential');
  });

  test.each([
    ['the name, however it is written', 'Login failed for ANN', 'Login failed for Nobody'],
    ['the time', 'Denied on Sun Mar 1 at 12:00:01 PM', 'Denied on Mon Mar 2 at 09:10:22 AM'],
    ['a reference in letters', 'Login failed. Reference: abf-xkq', 'Login failed. Reference: zzt-pmw'],
    ['a counter', '{"message":"3 tries left"}', '{"message":"2 tries left"}'],
    [
      'an id under the name of a code',
      '{"message":"no","code":"a81fe07b9c2d"}',
      '{"message":"no","code":"77b1fe07b9c3"}',
    ],
    ['the spaces of the markup', '<p>Login   failed</p>', '<p>Login failed</p>\n\n'],
  ])('do not differ by %s', (_, one, other) => {
    expect(found(tries(one, other))).not.toContain('username-enumeration-differential');
  });

  test('that come later and later tell nothing by their times', () => {
    const times = [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120];
    const http = times
      .map((time, at) => {
        const sent = `{"username":"${at < 5 ? 'ann' : 'nobody'}","password":"x1y2z3q"}`;
        return posted('/api/login', sent, 401, 'no').replace('X\n', `X\nServer-Timing: total;dur=${time}\n`);
      })
      .join('\n---\n');
    expect(found(http)).not.toContain('username-enumeration-timing');
  });
});
