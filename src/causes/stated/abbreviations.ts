import { nameWords } from '../../http/member-name.ts';
import { remembered } from '../../http/remembered.ts';

/**
 * The words of a code or of a member's name, with the abbreviations of developers spelled out: `tokExp`, `tok_exp` and
 * `tok.exp` give `token`, `expired`. At most 12 words.
 */
export const spelledWords: (name: string) => readonly string[] = remembered((name) => {
  const words = nameWords(name).slice(0, 12);
  return words.flatMap((word, at) => spelled(word, words[at + 1], words[at - 1]).split(' '));
});

/** A code or a short text with its abbreviations spelled out; as it is if it has none. */
export function withoutAbbreviations(code: string): string {
  const spelled = spelledWords(code).join(' ');
  return spelled === nameWords(code).slice(0, 12).join(' ') ? code : spelled;
}

/**
 * "req_limit" is about a request, "mtls_req" about something required; a `sub` that nothing follows is a claim, and a `pass` that
 * is wrong at the end is a password.
 */
function spelled(word: string, next: string | undefined, before: string | undefined): string {
  if (word === 'pass') return next === undefined && wrong.has(before ?? '') ? 'password' : word;
  if (word === 'req') return next === undefined ? 'required' : 'request';
  if (word === 'exp' && ofTime.has(next ?? '')) return word;
  if (word === 'sub') return next === undefined ? word : 'subscription';
  return (Object.hasOwn(abbreviations, word) ? abbreviations[word] : undefined) ?? word;
}

const wrong: ReadonlySet<string> = new Set(['wrong', 'bad', 'incorrect', 'invalid', 'empty']);
const ofTime: ReadonlySet<string> = new Set(['date', 'at', 'time', 'in', 'ts']);

const abbreviations: Readonly<Record<string, string>> = {
  acc: 'account',
  accnt: 'account',
  acct: 'account',
  anon: 'anonymous',
  authz: 'permission',
  blk: 'blocked',
  blkd: 'blocked',
  blkt: 'blocked',
  cntry: 'country',
  ctry: 'country',
  crt: 'certificate',
  cred: 'credentials',
  creds: 'credentials',
  dact: 'deactivated',
  disbl: 'disabled',
  dsbl: 'disabled',
  dsbld: 'disabled',
  eula: 'terms',
  env: 'environment',
  exp: 'expired',
  expd: 'expired',
  expird: 'expired',
  exprd: 'expired',
  exc: 'exceeded',
  excd: 'exceeded',
  fmt: 'malformed',
  hdr: 'header',
  inact: 'inactive',
  insuf: 'insufficient',
  insuff: 'insufficient',
  inv: 'invalid',
  invld: 'invalid',
  lck: 'locked',
  lckd: 'locked',
  lic: 'license',
  lkd: 'locked',
  lim: 'limit',
  malf: 'malformed',
  mcht: 'account',
  merch: 'account',
  merchant: 'account',
  mrc: 'account',
  mrch: 'account',
  mism: 'mismatch',
  miss: 'missing',
  msng: 'missing',
  nf: 'not found',
  nomatch: 'mismatch',
  perm: 'permission',
  perms: 'permissions',
  priv: 'privilege',
  privs: 'privileges',
  passwd: 'password',
  psw: 'password',
  pswd: 'password',
  pw: 'password',
  pwd: 'password',
  qta: 'quota',
  revkd: 'revoked',
  rgt: 'right',
  rgts: 'rights',
  ratelim: 'rate limit',
  reqd: 'required',
  rvk: 'revoked',
  rvkd: 'revoked',
  sess: 'session',
  sgn: 'signature',
  sgnt: 'signature',
  sig: 'signature',
  subs: 'subscription',
  spnd: 'suspended',
  susp: 'suspended',
  suspd: 'suspended',
  tkn: 'token',
  tok: 'token',
  tos: 'terms',
  ts: 'timestamp',
  ua: 'user agent',
  unauth: 'unauthorized',
  unathz: 'unauthorized',
  unk: 'unknown',
  unkn: 'unknown',
  usr: 'user',
};
