/** What an answer gives away about the account that was named. */
export type Telling = 'no-such-account' | 'wrong-password' | 'account-exists' | 'other-login' | 'account-state';

/** What an identifier meant for programs says of the account: `UserNotFoundException`, `auth/wrong-password`, `EMAIL_NOT_FOUND`. */
export function readCode(code: string, kind: 'login' | 'reset' | 'sign-up'): Telling | undefined {
  if (code.length > 80 || code.trim().includes(' ')) return undefined;
  const parts = code
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((part) => part !== '');
  const said = ` ${parts.join(' ')} `.replace(ofTheWay, ' ');
  const has = (...tests: readonly string[]) => tests.some((test) => said.includes(` ${test}`));
  const who = has(
    'user',
    'username',
    'email',
    'account',
    'member',
    'login',
    'identity not',
    'identity unknown',
    'unknown identity',
  );
  const secret = has('password', 'passwd', 'pwd', 'pass ', 'passphrase');
  if (kind !== 'sign-up' && nobody.has(said.trim())) return 'no-such-account';
  if (who && !secret && !has('session', 'token', 'unauthor')) {
    if (
      has(
        'not found',
        'notfound',
        'unknown',
        'not exist',
        'doesnt exist',
        'does not exist',
        'no such',
        'not registered',
        'unregistered',
        'nonexist',
        'missing user',
      )
    )
      return 'no-such-account';
    if (kind === 'login' && has('invalid username', 'invalid user name', 'wrong username', 'incorrect username'))
      return 'no-such-account';
    if (kind === 'sign-up' && has('already', 'exists', 'taken', 'in use', 'duplicate')) return 'account-exists';
  }
  const both = who || has('credential', 'name');
  if (kind === 'login' && secret && !both && has('wrong', 'invalid', 'incorrect', 'mismatch', 'bad'))
    return 'wrong-password';
  return undefined;
}

/** Whole codes that in the answer to a name can only be said of it; "not found" may be said of the address. */
const nobody = new Set([
  'not exist',
  'not exists',
  'does not exist',
  'doesnt exist',
  'nonexistent',
  'no such name',
  'unknown name',
  'name unknown',
  'name not found',
]);

/** The way of logging in, by which a code may be filed: `passwordAuth:identity:notFound`. */
const ofTheWay = / password (?:auth|grant|strategy|login|provider|based)(?= )/g;

/** Sub-codes of Active Directory inside an LDAP error: they tell a missing user from a wrong password. */
export function readDirectoryCode(text: string): Telling | undefined {
  const at = text.indexOf('AcceptSecurityContext error, data ');
  if (at < 0) return undefined;
  const code = text.slice(at + 34, at + 37).toLowerCase();
  if (code === '525') return 'no-such-account';
  return directoryCodes.has(code) ? 'wrong-password' : undefined;
}

const directoryCodes = new Set(['52e', '530', '531', '532', '533', '701', '773', '775']);
